package no.grobunn.cli.check;

import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Ink;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.dossier.DossierPlace;
import no.grobunn.core.readiness.Finding;
import no.grobunn.core.readiness.ReadinessResult;
import no.grobunn.core.storage.Position;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Texts;

/**
 * How one check speaks.
 *
 * @param texts the command line's words
 */
record CheckVoice(Checked checked, ReadinessResult result, Texts texts, PathNames paths, Console console) {
    String text(String key, Object... arguments) {
        return texts.get("check." + key, arguments);
    }

    String count(String key, long count, Object... more) {
        return texts.count("check." + key, count, more);
    }

    /** The words of the product, for terms. */
    Texts terms() {
        return Texts.of(result.language());
    }

    Formats formats() {
        return Formats.of(result.language());
    }

    Ink ink() {
        return console.ink();
    }

    /** A paragraph moved in so far. */
    String indented(int indent, String text) {
        return Wrapped.text(" ".repeat(indent), indent, text, console.columns());
    }

    /** The place as terminals and editors follow it: {@code folder/file:line:column}. */
    String position(Finding finding) {
        Position at = checked.position(finding);
        return paths.of(DossierPlace.folder(checked.place()).resolve(at.file())) + ":" + at.line() + ":" + at.column();
    }
}
