package no.grobunn.core.storage.tree;

/** How much a dossier may hold: enough for every honest one, and bounded work for the others. */
public final class Limits {
    /** The longest file, in bytes. */
    public static final int FILE_MEGABYTES = 16;

    /** All files together. */
    public static final int DOSSIER_MEGABYTES = 64;

    /** How many lists and objects may stand in each other. */
    public static final int DEPTH = 32;

    /** Objects, lists and values of a dossier. */
    public static final int NODES = 1_000_000;

    private static final int MEGABYTE = 1 << 20;

    private Limits() {}

    /** The longest file, in bytes. */
    public static int fileBytes() {
        return FILE_MEGABYTES * MEGABYTE;
    }

    /** All files together, in bytes. */
    public static long dossierBytes() {
        return (long) DOSSIER_MEGABYTES * MEGABYTE;
    }
}
