package no.grobunn.core.readiness.rule.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An e-mail address. It is a person's unless what stands before the at sign names an office or a task, as {@code post@} does, or the organisation itself. */
final class MailAddress {
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])"
            + "([\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63})@((?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[._%+\\d-]+");
    private static final Set<String> OFFICES = Set.of(
            "adm",
            "admin",
            "administrasjon",
            "arrangement",
            "bestilling",
            "booking",
            "contact",
            "drift",
            "epost",
            "faktura",
            "forening",
            "hei",
            "hello",
            "hjelp",
            "info",
            "innkjop",
            "innkjøp",
            "kontakt",
            "kontor",
            "kommunikasjon",
            "kundesenter",
            "kundeservice",
            "kundestøtte",
            "kurs",
            "mail",
            "marked",
            "media",
            "medlem",
            "noreply",
            "office",
            "okonomi",
            "økonomi",
            "opptak",
            "ordre",
            "personvern",
            "personvernombud",
            "presse",
            "prosjekt",
            "redaksjon",
            "regnskap",
            "resepsjon",
            "sales",
            "salg",
            "sekretariat",
            "sekretariatet",
            "sentralbord",
            "service",
            "servicesenter",
            "servicetorg",
            "skole",
            "soknad",
            "søknad",
            "styret",
            "support",
            "tilskudd",
            "utdanning",
            "webmaster");
    private static final Set<String> HYPHENATED = Set.of("e-post", "no-reply", "ikke-svar");

    private MailAddress() {}

    /** Those of persons in a text, each once, with most of the name hidden. */
    static List<String> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .filter(match -> isPersonal(
                        match.group(1).toLowerCase(Locale.ROOT), match.group(2).toLowerCase(Locale.ROOT)))
                .map(MailAddress::masked)
                .distinct()
                .toList();
    }

    private static boolean isPersonal(String name, String domain) {
        String first = BETWEEN_WORDS.split(name, 2)[0];
        return !OFFICES.contains(first)
                && !domain.startsWith(name + ".")
                && !first.startsWith("post")
                && !first.endsWith("post")
                && HYPHENATED.stream().noneMatch(name::startsWith);
    }

    private static String masked(MatchResult match) {
        return match.group(1).substring(0, match.group(1).offsetByCodePoints(0, 1)) + "•••@" + match.group(2);
    }
}
