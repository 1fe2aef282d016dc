package no.grobunn.core.readiness.rule.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Norwegian phone number as people write it: eight digits that begin with 2–7 or 9, since those with 8 are services and none begins with 0 or 1 (Nkom's national
 * numbering plan, E.164). What could as well be an amount, a date or the number of a case is none unless its form or the word before it says so.
 */
final class PhoneNumber {
    private static final String APART = "(?<!\\d)(?<!\\d[\\h.,/-])(?<!" + Amounts.BEFORE + ")";
    private static final String ENDS = "(?!\\d)(?![\\h.,/-]\\d)(?!" + Amounts.AFTER + ")";

    /** {@code +47 …}, {@code 0047 …}: grouped in any way. */
    private static final String INTERNATIONAL = "(?<![\\d+])(?:\\+|00)\\h?47\\)?\\h?[2-79](?:[\\h.-]?\\d){7}(?!\\d)";

    /** A day, such as the one on which somebody was rung: {@code 24.12.2023}, {@code 2023-12-24}. */
    private static final String DAY =
            "(?:[0-3]?\\d\\.\\h?[01]?\\d\\.\\h?(?:19|20)\\d\\d|20\\d\\d-[01]\\d-[0-3]\\d)(?!\\d)";

    /** {@code tlf. …}, {@code mobil: …}: grouped in any way. */
    private static final String ANNOUNCED =
            "\\b(?i:(?:tlf|tel|telefon|mob|mobil|mobiltelefon|phone|ring|sms)(?:nr|nummer)?)\\b"
                    + "[.:]?(?:\\h?(?i:nr)\\.?)?:?\\h{0,2}(?!20\\d\\d[\\h-]20\\d\\d)(?!" + DAY
                    + ")[2-79](?:[\\h.-]?\\d){7}(?!\\d)";

    /** {@code 22 33 44 55} and {@code 912 34 567}. */
    private static final String GROUPED =
            APART + "(?:[2-79]\\d(?:\\h\\d\\d){3}|[2-79]\\d\\d\\h\\d\\d\\h\\d\\d\\d)" + ENDS;

    /** Eight digits in a row are a mobile number, unless they are round as an amount or follow what names a number of another kind. */
    private static final String IN_A_ROW =
            "(?<![\\p{L}_+])(?<!(?i:nr|nummer|sak|ref|id|konto|kid|kode|versjon)[.:]?\\h{0,2})" + APART
                    + "[49](?!\\d{4}000)\\d{7}(?![\\p{L}_])" + ENDS;

    private static final Pattern WRITTEN =
            Pattern.compile(String.join("|", INTERNATIONAL, ANNOUNCED, GROUPED, IN_A_ROW));
    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    private static final int LENGTH = 8;

    private PhoneNumber() {}

    /** Those in a text, each once, with most of the digits hidden. */
    static List<String> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(match -> masked(match.group()))
                .distinct()
                .toList();
    }

    private static String masked(String written) {
        String digits = NO_DIGITS.matcher(written).replaceAll("");
        int first = digits.length() - LENGTH;
        return digits.substring(first, first + 2) + "••••••";
    }
}
