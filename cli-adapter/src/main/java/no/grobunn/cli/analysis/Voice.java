package no.grobunn.cli.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.Words;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import no.grobunn.core.vocabulary.Term;

/** How the analyses of one dossier speak: its names, in one language, in lines of one width. */
record Voice(Dossier dossier, Language language, int width, String command) {
    /** Stands for nothing in a cell. */
    static final String NONE = "–";

    String text(String key, Object... arguments) {
        return words().get("analyse." + key, arguments);
    }

    String count(String key, long count, Object... more) {
        return words().count("analyse." + key, count, more);
    }

    String term(Term term) {
        return Texts.of(language).term(term);
    }

    String name(ActorId actor) {
        return dossier.actor(actor).name();
    }

    /** Names in a row: {@code A, B}. */
    String names(Collection<ActorId> actors) {
        return String.join(", ", actors.stream().map(this::name).toList());
    }

    String whole(long number) {
        return Formats.of(language).whole(number).replace(Formats.NBSP, ' ');
    }

    String percent(double share) {
        return Formats.of(language).percent(BigDecimal.valueOf(share)).replace(Formats.NBSP, ' ');
    }

    /** With one decimal always, so that points stand under each other. */
    String percentCell(double share) {
        String unit = language == Language.EN ? "%" : " %";
        return Formats.of(language).decimal(BigDecimal.valueOf(share).movePointRight(2), 1) + unit;
    }

    String amount(Money money) {
        return Formats.of(language).amount(money).replace(Formats.NBSP, ' ');
    }

    String money(Money money) {
        return Formats.of(language).money(money);
    }

    String decimal(BigDecimal number) {
        return Formats.of(language).decimal(number);
    }

    /** A paragraph. */
    String paragraph(String text) {
        return Wrapped.text("", 0, text, width);
    }

    /** A paragraph that belongs to the one above. */
    String indented(String text) {
        return Wrapped.text("  ", 2, text, width);
    }

    /** The entries, and how many more there are than are shown. */
    List<String> entries(List<String> texts, int most) {
        List<String> shown =
                new ArrayList<>(texts.stream().limit(most).map(this::indented).toList());
        if (texts.size() > most) {
            shown.add(indented(count("more", texts.size() - most)));
        }
        return shown;
    }

    /** The parts with an empty line between them; those without lines are left out. */
    static List<String> apart(List<List<String>> parts) {
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            if (!part.isEmpty() && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(part);
        }
        return lines;
    }

    /** What shows another analysis. */
    String lookAt(AnalysisKind kind) {
        return text("next." + kind.word(), command + Wrapped.TOGETHER + kind.word());
    }

    private Texts words() {
        return Words.of(language);
    }
}
