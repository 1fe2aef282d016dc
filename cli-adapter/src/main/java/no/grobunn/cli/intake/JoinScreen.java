package no.grobunn.cli.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.comparison.ChangeWords;
import no.grobunn.core.comparison.DossierMerge;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.text.Texts;

/** What a join would do, as a person reads it: what changes, what goes, what clashes, and what is done about each. */
public final class JoinScreen {
    private final Console console;
    private final LanguageChoice language;
    private final PathNames paths;

    public JoinScreen(Console console, LanguageChoice language, PathNames paths) {
        this.console = console;
        this.language = language;
        this.paths = paths;
    }

    void head(Path workbook, Path place) {
        console.result(console.ink().strong(texts().get("intake.join.head", paths.of(workbook), paths.of(place))));
    }

    /** Says why everything that differs is a conflict. */
    void unknownBefore(Optional<Dossier> other) {
        console.result("");
        String why = other.map(it ->
                        texts().get("intake.join.other-project", it.project().title()))
                .orElseGet(() -> texts().get("intake.join.no-memory"));
        console.result(Wrapped.text("", 0, why, console.columns()));
    }

    void show(DossierMerge merge, ChangeWords words, JoinWish wish) {
        list("changes", words.of(merge.changes()));
        list(wish.removals() ? "removals.taken" : "removals", words.of(merge.removals()));
        list(wish.order() ? "reorderings.taken" : "reorderings", words.of(merge.reorderings()));
        String settled = wish.preference().map(side -> "." + side.word()).orElse("");
        list(
                "conflicts" + settled,
                merge.conflicts().stream().map(conflict -> words.of(conflict)).toList());
        console.result("");
    }

    private void list(String kind, List<String> lines) {
        if (!lines.isEmpty()) {
            console.result("");
            String title = capitalised(texts().count("intake.join." + kind, lines.size()));
            console.result(console.ink().strong(Wrapped.text("", 0, title, console.columns())));
            lines.forEach(line -> console.result(Wrapped.text("  ", 4, line, console.columns())));
        }
    }

    /** A number in words may come first. */
    private String capitalised(String title) {
        return title.substring(0, 1).toUpperCase(texts().language().locale()) + title.substring(1);
    }

    private Texts texts() {
        return language.texts();
    }
}
