package no.grobunn.acceptance.architecture.seeded.core.money;

import no.grobunn.acceptance.architecture.Breaks;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

@Breaks("only-prose-knows-commonmark")
class ParsesMarkdown {
    @Nullable
    Parser parser;
}
