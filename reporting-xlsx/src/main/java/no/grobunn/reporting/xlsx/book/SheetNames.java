package no.grobunn.reporting.xlsx.book;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets and tables, each unlike every other. Not thread-safe. */
public final class SheetNames {
    /** As many characters as a sheet's name may have (Excel specifications and limits). */
    private static final int MOST = 31;

    private final Set<String> sheets = new HashSet<>();
    private final Set<String> tables = new HashSet<>();

    /** The name of a sheet: what is wanted, cut to what a name may have. */
    public String sheet(String wanted) {
        return sheet(wanted, "");
    }

    /** The name of a table: the letters of what is wanted. */
    public String table(String wanted) {
        String letters = wanted.replaceAll("[^\\p{L}]", "");
        String name = letters;
        for (char more = 'B'; !tables.add(name.toLowerCase(Locale.ROOT)); more++) {
            name = letters + more;
        }
        return name;
    }

    /**
     * The name of a sheet with an ending that is never cut.
     *
     * @param end the ending, its space included
     */
    public String sheet(String wanted, String end) {
        String name = cut(wanted, end);
        for (int more = 2; !sheets.add(name.toLowerCase(Locale.ROOT)); more++) {
            name = cut(wanted, " " + more + end);
        }
        return name;
    }

    private static String cut(String wanted, String end) {
        int most = MOST - end.length();
        return (wanted.length() <= most ? wanted : wanted.substring(0, most - 1).strip() + "…") + end;
    }
}
