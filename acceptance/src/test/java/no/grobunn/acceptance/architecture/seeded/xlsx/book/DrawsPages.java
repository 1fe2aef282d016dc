package no.grobunn.acceptance.architecture.seeded.xlsx.book;

import no.grobunn.acceptance.architecture.Breaks;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

@Breaks("workbooks-know-poi")
class DrawsPages {
    @Nullable
    PDDocument pages;
}
