package no.grobunn.core.drawing;

/** The cuts of the house's typeface that drawings are lettered in. */
public enum Typeface {
    REGULAR,
    SEMIBOLD
}
