package no.grobunn.core.catalogue;

/** The collections of a dossier whose entries others refer to by id. */
public enum EntityKind {
    ACTOR("actors"),
    MEETING("meetings"),
    INITIATIVE("initiatives"),
    NEED("needs"),
    GOAL("goals"),
    PILOT("pilots");

    private final String key;

    EntityKind(String key) {
        this.key = key;
    }

    /** The top-level key under which the entities stand. */
    public String key() {
        return key;
    }
}
