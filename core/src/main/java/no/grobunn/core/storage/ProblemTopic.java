package no.grobunn.core.storage;

/** What a problem is about, in the order that a person mends them. */
public enum ProblemTopic {
    /** How a file is written: its encoding, its YAML or JSON, the fields it has. */
    FILE,
    /** What the fields say. */
    CONTENT,
    /** A funder profile of the person's own. */
    PROFILE,
    /** An organisation's theme. */
    THEME,
    /** A map of actors that another program has made. */
    MAP,
    /** A workbook that somebody has sent. */
    WORKBOOK
}
