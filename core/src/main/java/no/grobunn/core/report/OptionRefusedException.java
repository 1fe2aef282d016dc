package no.grobunn.core.report;

/** A report was ordered with an option value that it does not allow. */
public final class OptionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;
    private final String allowed;

    OptionRefusedException(String key, String value, String allowed) {
        super("The option " + key + " does not take «" + value + "»; it takes " + allowed);
        this.key = key;
        this.value = value;
        this.allowed = allowed;
    }

    /** The option's name. */
    public String key() {
        return key;
    }

    /** What was given. */
    public String value() {
        return value;
    }

    /** What may be given, for a person to read. */
    public String allowed() {
        return allowed;
    }
}
