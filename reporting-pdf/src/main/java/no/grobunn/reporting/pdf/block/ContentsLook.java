package no.grobunn.reporting.pdf.block;

import java.util.List;
import no.grobunn.reporting.pdf.look.Stylesheet;
import no.grobunn.reporting.pdf.look.TypeStyle;

/**
 * How the contents page is set.
 *
 * @param space above a chapter, in points
 */
record ContentsLook(TypeStyle chapter, TypeStyle section, double space) {
    /** The airy look, and denser ones for a contents page that would spill a few lines over to a second. */
    static List<ContentsLook> from(Stylesheet styles) {
        return List.of(
                new ContentsLook(styles.contentsChapter, styles.contentsSection, 8.5),
                new ContentsLook(styles.contentsChapter.leading(13.2), styles.contentsSection.leading(13.2), 6.5),
                new ContentsLook(styles.denseContentsChapter, styles.denseContentsSection, 5));
    }

    TypeStyle style(int level) {
        return level == 1 ? chapter : section;
    }
}
