package no.grobunn.core.architecture.seeded.money;

import no.grobunn.core.architecture.Breaks;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

@Breaks("only-publication-knows-commonmark")
class ParsesMarkdown {
    @Nullable
    Parser parser;
}
