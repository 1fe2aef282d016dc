package no.grobunn.core.readiness.rule.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text says that leads to a person. Each is given with most of it hidden, so that it is not spread further by being found.
 *
 * @param identityNumbers national identity numbers
 * @param mailAddresses e-mail addresses of persons
 * @param phoneNumbers phone numbers
 */
record PersonalTraces(List<String> identityNumbers, List<String> mailAddresses, List<String> phoneNumbers) {
    private static final PersonalTraces NONE = new PersonalTraces(List.of(), List.of(), List.of());

    /** An address on the web has digits of its own, which say nothing of a person. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

    /** The fewest digits, with nothing but what people put between groups, that can lead to a person. */
    private static final int FEWEST_DIGITS = 8;

    static PersonalTraces in(String text) {
        boolean hasAddress = text.indexOf('@') >= 0;
        boolean hasNumber = longestNumber(text) >= FEWEST_DIGITS;
        if (!hasAddress && !hasNumber) {
            return NONE;
        }
        String searched = WEB_ADDRESS.matcher(text).replaceAll(" ");
        return new PersonalTraces(
                hasNumber ? IdentityNumber.in(searched) : List.of(),
                hasAddress ? MailAddress.in(searched) : List.of(),
                hasNumber ? PhoneNumber.in(searched) : List.of());
    }

    /** The digits of the longest number, however it is grouped; most texts have none that is long, and need no closer look. */
    private static int longestNumber(String text) {
        int longest = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                longest = Math.max(longest, ++digits);
            } else if (digits > 0 && !isBetweenGroups(c)) {
                digits = 0;
            }
        }
        return longest;
    }

    private static boolean isBetweenGroups(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ".-)".indexOf(c) >= 0;
    }
}
