package no.grobunn.cli;

import no.grobunn.cli.explain.CodeGroup;
import no.grobunn.cli.explain.Explanations;
import no.grobunn.cli.text.Words;
import no.grobunn.core.text.Explanation;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Every code with its explanation as Markdown, each a heading that can be linked to. */
final class CodesPage {
    private static final String OPENING = """
            # Codes

            What `grobunn check` reports has a code, and `grobunn explain CODE` says in your language what stands behind it. This page has all of them in English.
            It is written by the build from the same words; change those and not this.
            """;

    private final Texts words = Words.of(Language.EN);
    private final StringBuilder out = new StringBuilder(OPENING);

    private CodesPage() {}

    static String of(Explanations explanations) {
        CodesPage page = new CodesPage();
        for (CodeGroup group : explanations.groups()) {
            page.paragraph("## " + page.words.get("explain.group." + group.id()));
            group.codes().forEach(code -> page.code(explanations, code));
        }
        return page.out.toString();
    }

    private void code(Explanations explanations, String code) {
        Explanation explanation = explanations.of(code, Language.EN);
        paragraph("### " + explanation.code());
        paragraph("**" + plain(explanation.title()) + ".** " + plain(explanation.what()));
        paragraph(words.get("explain.why") + ": " + plain(explanation.why()));
        explanations
                .severity(code)
                .ifPresent(severity -> paragraph(
                        words.get("explain.severity") + ": " + words.get("explain.severity." + severity.code())));
        paragraph(words.get("explain.source") + ": " + plain(explanation.source()));
        example("explain.wrong", explanation.wrong());
        example("explain.right", explanation.right());
    }

    private void example(String title, @Nullable String piece) {
        if (piece != null) {
            String language = piece.startsWith("{") || piece.startsWith("\"") ? "json" : "yaml";
            paragraph(words.get(title) + ":");
            paragraph("```" + language + "\n" + piece.stripTrailing() + "\n```");
        }
    }

    private void paragraph(String text) {
        out.append('\n').append(text).append('\n');
    }

    /** The text with what Markdown would take for its own marks as plain characters. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\*_<>`\\[\\]]", "\\\\$0");
    }
}
