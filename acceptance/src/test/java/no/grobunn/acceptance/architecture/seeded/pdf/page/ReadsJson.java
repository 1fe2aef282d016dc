package no.grobunn.acceptance.architecture.seeded.pdf.page;

import no.grobunn.acceptance.architecture.Breaks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

@Breaks("typesetting-knows-pdfbox")
class ReadsJson {
    @Nullable
    JsonParser parser;
}
