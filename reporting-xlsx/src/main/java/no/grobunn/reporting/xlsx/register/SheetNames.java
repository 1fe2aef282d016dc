package no.grobunn.reporting.xlsx.register;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets and tables, each unlike every other. Not thread-safe. */
final class SheetNames {
    /** As many characters as a sheet's name may have (Excel specifications and limits). */
    private static final int MOST = 31;

    /** What Kumu looks for in the name of a sheet that it shall not read. */
    private static final String IGNORE = " (ignore)";

    private final String ending;
    private final Set<String> sheets = new HashSet<>();
    private final Set<String> tables = new HashSet<>();

    /**
     * Begins a workbook.
     *
     * @param kumu whether the sheets that Kumu is not to read say so
     */
    SheetNames(boolean kumu) {
        ending = kumu ? IGNORE : "";
    }

    /** The name of a sheet that Kumu reads. */
    String read(String wanted) {
        return sheet(wanted, "");
    }

    /** The name of a sheet that Kumu is not to read. */
    String ignored(String wanted) {
        return sheet(wanted, ending);
    }

    /** The name of a table: letters only. */
    String table(String wanted) {
        String letters = wanted.replaceAll("[^\\p{L}]", "");
        String name = letters;
        for (char more = 'B'; !tables.add(name.toLowerCase(Locale.ROOT)); more++) {
            name = letters + more;
        }
        return name;
    }

    private String sheet(String wanted, String end) {
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
