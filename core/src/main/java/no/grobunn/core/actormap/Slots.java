package no.grobunn.core.actormap;

import java.util.Arrays;

/**
 * How many slots each chain column gets: one, and more where columns are so crowded that the map would outgrow its page while there is width to spare.
 */
final class Slots {
    private static final int MOST = 4;

    private final int[][] crowd;
    private final int[] slots;

    /**
     * A choice of slots.
     *
     * @param crowd how many nodes stand in each lane and column
     * @param columns how many columns there are
     */
    private Slots(int[][] crowd, int columns) {
        this.crowd = crowd;
        slots = new int[columns];
        Arrays.fill(slots, 1);
    }

    /**
     * The first slot of each column, and after the last how many there are.
     *
     * @param crowd how many nodes stand in each lane and column
     * @param columns how many columns there are
     * @param mostRows how many rows the page holds
     * @param mostSlots how many slots the page holds
     */
    static int[] choose(int[][] crowd, int columns, int mostRows, int mostSlots) {
        Slots choice = new Slots(crowd, columns);
        boolean wider = true;
        while (wider && choice.rows() > mostRows && Arrays.stream(choice.slots).sum() < mostSlots) {
            wider = choice.widen();
        }
        int[] first = new int[columns + 1];
        for (int column = 0; column < columns; column++) {
            first[column + 1] = first[column] + choice.slots[column];
        }
        return first;
    }

    private int rows() {
        return Arrays.stream(crowd).mapToInt(this::rows).sum();
    }

    private int rows(int[] lane) {
        int rows = 0;
        for (int column = 0; column < slots.length; column++) {
            rows = Math.max(rows, rows(lane, column));
        }
        return rows;
    }

    private int rows(int[] lane, int column) {
        return (lane[column] + slots[column] - 1) / slots[column];
    }

    /** Gives a slot to the column that holds most rows up. */
    private boolean widen() {
        int best = -1;
        int most = 1;
        for (int column = 0; column < slots.length; column++) {
            int held = held(column);
            if (slots[column] < MOST && held > most) {
                most = held;
                best = column;
            }
        }
        if (best < 0) {
            return false;
        }
        slots[best]++;
        return true;
    }

    /** How many rows there are of which this column is the reason. */
    private int held(int column) {
        int held = 0;
        for (int[] lane : crowd) {
            int rows = rows(lane, column);
            held += rows == rows(lane) ? rows : 0;
        }
        return held;
    }
}
