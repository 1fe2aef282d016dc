package no.grobunn.core.storage.binding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format that files name at their top: {@code format: grobunn/1}.
 *
 * @param name what it is called
 * @param version the version that is read and written, from 1
 */
public record FileFormat(String name, int version) {
    /** The key that names it. */
    public static final String KEY = "format";

    /** Dossiers. */
    public static final FileFormat DOSSIER = new FileFormat("grobunn", 1);

    /** Funder profiles. */
    public static final FileFormat PROFILE = new FileFormat("grobunn-profile", 1);

    /** Themes. */
    public static final FileFormat THEME = new FileFormat("grobunn-theme", 1);

    private static final Pattern FORM = Pattern.compile("([a-z-]+)/(\\d{1,9})");

    /** What stands after the key. */
    public String line() {
        return name + "/" + version;
    }

    /** Whether that names a later version of this format. */
    boolean isNewer(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches() && form.group(1).equals(name) && Integer.parseInt(form.group(2)) > version;
    }
}
