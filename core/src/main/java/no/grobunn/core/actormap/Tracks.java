package no.grobunn.core.actormap;

import java.util.Arrays;

/** Packs runs into tracks of a channel: in their order, each beside the last of those before it that it would touch. */
final class Tracks {
    private Tracks() {}

    /** Whether two runs may not share a track. */
    @FunctionalInterface
    interface Touching {
        boolean touch(int run, int other);
    }

    /**
     * The track of each run of a channel.
     *
     * @param order the runs, from the first track to the last
     * @return in the same order
     */
    static int[] pack(int[] order, Touching touching) {
        int[] track = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < i; j++) {
                if (track[j] >= track[i] && touching.touch(order[j], order[i])) {
                    track[i] = track[j] + 1;
                }
            }
        }
        return track;
    }

    static int count(int[] tracks) {
        return Arrays.stream(tracks).max().orElse(-1) + 1;
    }
}
