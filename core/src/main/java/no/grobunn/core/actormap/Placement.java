package no.grobunn.core.actormap;

import java.util.Arrays;

/**
 * Which field of the grid each node stands in: lanes are blocks of rows, chain columns are blocks of slots, and a field holds one node at most. Mutable;
 * belongs to one search.
 */
final class Placement {
    static final int EMPTY = -1;

    private final int[] row;
    private final int[] slot;
    private final int[][] occupant;
    private final int slots;
    /** The first row of each lane, and after the last how many rows there are in all. */
    private final int[] laneRows;

    Placement(int nodes, int[] laneRows, int slots) {
        this.row = new int[nodes];
        this.slot = new int[nodes];
        this.laneRows = laneRows;
        this.slots = slots;
        occupant = new int[laneRows[laneRows.length - 1]][slots];
        for (int[] fields : occupant) {
            Arrays.fill(fields, EMPTY);
        }
    }

    private Placement(Placement other) {
        row = other.row.clone();
        slot = other.slot.clone();
        laneRows = other.laneRows;
        slots = other.slots;
        occupant = Arrays.stream(other.occupant).map(int[]::clone).toArray(int[][]::new);
    }

    Placement copy() {
        return new Placement(this);
    }

    int rows() {
        return occupant.length;
    }

    int slots() {
        return slots;
    }

    int row(int node) {
        return row[node];
    }

    int slot(int node) {
        return slot[node];
    }

    int occupant(int row, int slot) {
        return occupant[row][slot];
    }

    boolean isEmpty(int row, int slot) {
        return occupant[row][slot] == EMPTY;
    }

    int firstRow(int lane) {
        return laneRows[lane];
    }

    int rowsOf(int lane) {
        return laneRows[lane + 1] - laneRows[lane];
    }

    void put(int node, int row, int slot) {
        this.row[node] = row;
        this.slot[node] = slot;
        occupant[row][slot] = node;
    }

    void clear(int row, int slot) {
        occupant[row][slot] = EMPTY;
    }

    /** Lets two fields change what they hold; either may be empty. */
    void swap(int rowA, int slotA, int rowB, int slotB) {
        int a = occupant[rowA][slotA];
        int b = occupant[rowB][slotB];
        occupant[rowA][slotA] = EMPTY;
        occupant[rowB][slotB] = EMPTY;
        if (a != EMPTY) {
            put(a, rowB, slotB);
        }
        if (b != EMPTY) {
            put(b, rowA, slotA);
        }
    }
}
