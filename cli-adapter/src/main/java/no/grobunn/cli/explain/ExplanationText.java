package no.grobunn.cli.explain;

import no.grobunn.cli.console.Columns;
import no.grobunn.cli.console.Console;
import no.grobunn.cli.console.Wrapped;
import no.grobunn.cli.text.LanguageChoice;
import no.grobunn.core.text.Explanation;
import org.jspecify.annotations.Nullable;

/** What stands behind codes, as a person reads it. */
public final class ExplanationText {
    private static final String INDENT = "  ";
    private final Console console;
    private final LanguageChoice language;

    public ExplanationText(Console console, LanguageChoice language) {
        this.console = console;
        this.language = language;
    }

    /** Shows one code: what is found, why it matters, where the rule comes from, how it is mended, and the next step. */
    public void show(Explanations explanations, String code) {
        Explanation explanation = explanations.of(code, language.language());
        console.result(console.ink().strong(code) + INDENT + explanation.title());
        paragraph(explanation.what());
        part("explain.why", explanation.why());
        explanations
                .severity(code)
                .ifPresent(severity ->
                        part("explain.severity", language.texts().get("explain.severity." + severity.code())));
        part("explain.source", explanation.source());
        example("explain.wrong", explanation.wrong());
        example("explain.right", explanation.right());
        console.result("");
        console.nextStep(
                language.texts().get("explain.next." + explanations.group(code).id()));
    }

    /** Shows every code with its title, group by group. */
    public void list(Explanations explanations) {
        for (CodeGroup group : explanations.groups()) {
            heading("explain.group." + group.id());
            Columns table = Columns.of("ll");
            group.codes()
                    .forEach(code -> table.row(
                            code, explanations.of(code, language.language()).title()));
            table.lines(console.columns()).forEach(console::result);
            console.result("");
        }
        console.nextStep(language.texts().get("explain.next"));
    }

    private void part(String title, String text) {
        console.result("");
        heading(title);
        paragraph(text);
    }

    private void example(String title, @Nullable String piece) {
        if (piece == null) {
            return;
        }
        console.result("");
        heading(title);
        // A tab is what some examples are about, and nobody would see it.
        piece.lines().map(line -> INDENT + line.replace("\t", "→ ")).forEach(console::result);
    }

    private void heading(String key) {
        console.result(console.ink().strong(language.texts().get(key)));
    }

    private void paragraph(String text) {
        console.result(Wrapped.text(INDENT, INDENT.length(), text, console.columns()));
    }
}
