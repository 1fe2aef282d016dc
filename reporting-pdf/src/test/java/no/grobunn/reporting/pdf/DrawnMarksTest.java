package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.drawing.Path;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Marks rendered and looked at, point by point. */
class DrawnMarksTest {
    private static final float SCALE = 4;

    @Test
    void a_filled_mark_has_its_fill_and_its_keyline() throws Exception {
        Rendered seen = render(new Mark.Rectangle(10, 10, 40, 20, Paint.keyed(Tone.OCHRE)));
        assertThat(seen.at(30, 20)).isEqualTo(Tone.OCHRE);
        assertThat(seen.at(10, 20)).isEqualTo(Tone.INK);
        assertThat(seen.at(30, 30)).isEqualTo(Tone.INK);
        assertThat(seen.at(55, 20)).isEqualTo(Tone.WHITE);
    }

    @Test
    void a_mark_without_fill_lets_through_what_lies_below() throws Exception {
        Rendered seen = render(
                new Mark.Circle(50, 50, 40, Paint.filled(Tone.SKY)),
                new Mark.Circle(50, 50, 20, Paint.stroked(Stroke.solid(Tone.BRICK, 4))),
                new Mark.Circle(50, 50, 10, new Paint(null, null)));
        assertThat(seen.at(50, 50)).isEqualTo(Tone.SKY);
        assertThat(seen.at(70, 50)).isEqualTo(Tone.BRICK);
        assertThat(seen.at(50, 15)).isEqualTo(Tone.SKY);
        assertThat(seen.at(50, 95)).isEqualTo(Tone.WHITE);
    }

    @Test
    void y_grows_downwards_from_the_top() throws Exception {
        Rendered seen = render(Mark.polygon(
                List.of(new Point(50, 10), new Point(90, 90), new Point(10, 90)), Paint.filled(Tone.MOSS)));
        assertThat(seen.at(50, 80)).isEqualTo(Tone.MOSS);
        assertThat(seen.at(20, 15)).isEqualTo(Tone.WHITE);
    }

    @Test
    void dashes_alternate_and_end_square() throws Exception {
        Rendered seen = render(new Mark.Line(0, 50, 100, 50, Stroke.dashed(Tone.ACCENT, 4, 10, 6)));
        assertThat(List.of(seen.at(5, 50), seen.at(13, 50), seen.at(21, 50), seen.at(29, 50)))
                .containsExactly(Tone.ACCENT, Tone.WHITE, Tone.ACCENT, Tone.WHITE);
        assertThat(seen.at(9.5, 48.5)).isEqualTo(Tone.ACCENT);
    }

    @Test
    void dots_are_round_and_as_wide_as_their_line() throws Exception {
        Rendered seen = render(new Mark.Line(10, 50, 100, 50, Stroke.dotted(Tone.BRICK, 8, 20)));
        assertThat(List.of(seen.at(10, 50), seen.at(20, 50), seen.at(30, 50), seen.at(50, 50)))
                .containsExactly(Tone.BRICK, Tone.WHITE, Tone.BRICK, Tone.BRICK);
        assertThat(seen.at(30, 47)).isEqualTo(Tone.BRICK);
        assertThat(seen.at(33.5, 46.5)).isEqualTo(Tone.WHITE);
    }

    @Test
    void a_line_after_a_dotted_one_is_unbroken_and_ends_square() throws Exception {
        Rendered seen = render(
                new Mark.Line(10, 20, 90, 20, Stroke.dotted(Tone.BRICK, 4, 12)),
                new Mark.Line(10, 50, 90, 50, Stroke.solid(Tone.INK, 8)));
        for (int x = 11; x < 90; x += 3) {
            assertThat(seen.at(x, 50)).isEqualTo(Tone.INK);
        }
        assertThat(seen.at(8, 50)).isEqualTo(Tone.WHITE);
        assertThat(seen.at(10.5, 47)).isEqualTo(Tone.INK);
    }

    @Test
    void rounded_corners_are_rounded() throws Exception {
        Path path = Path.rounded(List.of(new Point(10, 10), new Point(90, 10), new Point(90, 90)), 20);
        Rendered seen = render(new Mark.Outline(path, Paint.stroked(Stroke.solid(Tone.GREY_7, 3))));
        assertThat(seen.at(50, 10)).isEqualTo(Tone.GREY_7);
        assertThat(seen.at(90, 60)).isEqualTo(Tone.GREY_7);
        assertThat(seen.at(90, 10)).isEqualTo(Tone.WHITE);
        double middle = 20 * (1 - Math.sqrt(0.5));
        assertThat(seen.at(90 - middle, 10 + middle)).isEqualTo(Tone.GREY_7);
    }

    @Test
    void text_stands_where_it_is_anchored() throws Exception {
        Rendered seen = render(
                text(0, 20, Mark.Anchor.START), text(50, 50, Mark.Anchor.MIDDLE), text(100, 80, Mark.Anchor.END));
        assertThat(seen.inked(0, 30, 0, 25)).isTrue();
        assertThat(seen.inked(35, 65, 30, 55)).isTrue();
        assertThat(seen.inked(0, 30, 30, 55)).isFalse();
        assertThat(seen.inked(70, 100, 60, 85)).isTrue();
        assertThat(seen.inked(0, 60, 60, 85)).isFalse();
    }

    @Test
    void every_face_of_a_drawing_is_embedded() throws Exception {
        byte[] pdf = Typeset.bytes(SampleDocuments.of(SampleFigures.bare(SampleFigures.everyMark())));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (COSName name : file.getPage(0).getResources().getFontNames()) {
                assertThat(file.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    private static Mark text(double x, double y, Mark.Anchor anchor) {
        return new Mark.Text(x, y, anchor, "HHH", Typeface.SEMIBOLD, 12, Tone.INK);
    }

    /** Draws marks on a plane of 100 points as the whole body of a document. */
    private static Rendered render(Mark... marks) throws Exception {
        byte[] pdf = Typeset.bytes(SampleDocuments.of(SampleFigures.bare(new Drawing(100, 100, List.of(marks)))));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new Rendered(new PDFRenderer(file).renderImage(0, SCALE));
        }
    }

    /** A page as an image; the drawing stands at the left edge of the live area, below a caption of one line. */
    private record Rendered(BufferedImage image) {
        private static final double LEFT = Drawing.mm(26);
        private static final double TOP = Drawing.mm(27) + 12 + 7;

        /** The tone at a place of the drawing. */
        Tone at(double x, double y) {
            int rgb = rgb(x, y);
            for (Tone tone : Tone.values()) {
                if (near(rgb, Palette.STANDARD.rgb(tone))) {
                    return tone;
                }
            }
            throw new AssertionError(String.format("No tone is #%06x, at %.1f, %.1f", rgb, x, y));
        }

        boolean inked(int x1, int x2, int y1, int y2) {
            for (double x = x1; x < x2; x += 0.5) {
                for (double y = y1; y < y2; y += 0.5) {
                    if (near(rgb(x, y), Palette.STANDARD.rgb(Tone.INK))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private int rgb(double x, double y) {
            return image.getRGB((int) ((LEFT + x) * SCALE), (int) ((TOP + y) * SCALE)) & 0xFFFFFF;
        }

        private static boolean near(int one, int other) {
            for (int shift = 0; shift <= 16; shift += 8) {
                if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > 2) {
                    return false;
                }
            }
            return true;
        }
    }
}
