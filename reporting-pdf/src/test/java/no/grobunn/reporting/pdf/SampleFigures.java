package no.grobunn.reporting.pdf;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Path;
import no.grobunn.core.drawing.Point;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.drawing.Typeface;

/** Figures to typeset in tests, of every size that a page may be asked for. */
final class SampleFigures {
    private static final String PROSE = "Skolene har gode enkeltprosjekter, og høgskolen har fagmiljøer med nasjonal"
            + " tyngde. Likevel møtes en lærling, en fagskolestudent og en ingeniørstudent sjelden om det samme problemet"
            + " før de er kolleger, og ingen har i dag ansvaret for sammenhengen mellom nivåene.";

    private SampleFigures() {}

    /** Figures in the text and on pages of every size, among prose. */
    static Document document() {
        return new Document(SampleDocuments.properties("Figurer i alle størrelser"), SampleDocuments.cover(), body());
    }

    static Document draft() {
        return new Document(SampleDocuments.draft().properties(), null, body());
    }

    private static List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(new Contents("Innhold"));
        body.add(Heading.chapter("1", "Små figurer"));
        body.add(Paragraph.body(PROSE));
        body.add(figure(1, everyMark()));
        body.add(Paragraph.note("Kilde: forprosjektets kartlegging, april til juni 2022."));
        body.add(Paragraph.body(PROSE));
        body.add(figure(2, columns(94)));
        body.add(figure(3, columns(164)));
        body.add(Heading.section("1.1", "Etter tre figurer"));
        body.add(prose(6));
        body.add(figure(4, grid(164, 120)));
        body.add(Heading.chapter("2", "Store figurer"));
        body.add(prose(2));
        body.add(figure(5, grid(390, 240)));
        body.add(prose(8));
        body.add(Heading.section("2.1", "Liggende og stående ark"));
        body.add(figure(6, grid(260, 150)));
        body.add(Paragraph.note("Kilde: forprosjektets kartlegging. Noten står på figurens egen side."));
        body.add(figure(7, grid(164, 248)));
        body.add(figure(8, grid(250, 360)));
        body.add(prose(3));
        body.add(Heading.chapter("3", "Større enn A3"));
        body.add(figure(9, grid(700, 300)));
        body.add(prose(1));
        return body;
    }

    static Paragraph prose(int times) {
        return Paragraph.body(String.join(" ", java.util.Collections.nCopies(times, PROSE)));
    }

    static Figure figure(int number, Drawing drawing) {
        return new Figure(
                new Caption(
                        "Figur " + number + ".",
                        "Kjeden henger sammen fra videregående skole til bedrift, men grunnskolen er ikke koblet på.",
                        "Antall relasjoner mellom aktører, 2022. Figur nummer " + number + " er tegnet for prøven."),
                drawing,
                "Alternativet til figur " + number + ": et rutenett der bedrift har flest.",
                new Table(
                        null,
                        List.of(Column.text("Nivå"), Column.number("Antall")),
                        0,
                        List.of(Row.body(Cell.of("Bedrift"), Cell.of("7")))));
    }

    /** A figure that one may expect in a text: no label, no facts. */
    static Figure bare(Drawing drawing) {
        Figure figure = figure(1, drawing);
        return new Figure(new Caption(null, "Bare et funn.", null), drawing, "Ingenting å se.", figure.behind());
    }

    /** Each kind of mark, paint and stroke once; widths in millimetres. */
    static Drawing everyMark() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rectangle(0, 0, mm(30), mm(20), Paint.keyed(Tone.OCHRE)));
        marks.add(new Mark.Circle(mm(45), mm(10), mm(10), Paint.filled(Tone.INDIGO)));
        marks.add(new Mark.Circle(mm(70), mm(10), mm(9), Paint.stroked(Stroke.solid(Tone.BRICK, 4))));
        marks.add(Mark.polygon(List.of(point(90, 0), point(100, 20), point(80, 20)), Paint.keyed(Tone.MOSS)));
        marks.add(line(25, Stroke.solid(Tone.GREY_7, 2)));
        marks.add(line(30, Stroke.dashed(Tone.ACCENT, 2, mm(2), mm(1.1))));
        marks.add(line(35, Stroke.dotted(Tone.BRICK, 2, mm(1.25))));
        marks.add(new Mark.Outline(
                Path.rounded(List.of(point(110, 2), point(130, 2), point(130, 18), point(160, 18)), mm(4)),
                Paint.stroked(Stroke.solid(Tone.INK, 1.3))));
        marks.add(text(0, 44, Mark.Anchor.START, "Fra venstre: 1 234 567,50 kr", Typeface.REGULAR));
        marks.add(text(82, 44, Mark.Anchor.MIDDLE, "På midten", Typeface.SEMIBOLD));
        marks.add(text(164, 44, Mark.Anchor.END, "Til høyre, blåbærsyltetøy", Typeface.REGULAR));
        return new Drawing(mm(164), mm(46), marks);
    }

    private static Mark line(double y, Stroke stroke) {
        return new Mark.Line(0, mm(y), mm(164), mm(y), stroke);
    }

    private static Mark text(double x, double y, Mark.Anchor anchor, String words, Typeface typeface) {
        return new Mark.Text(mm(x), mm(y), anchor, words, typeface, 8, Tone.INK);
    }

    private static Point point(double x, double y) {
        return new Point(mm(x), mm(y));
    }

    /** Stacked columns on a baseline. */
    static Drawing columns(double width) {
        List<Mark> marks = new ArrayList<>();
        for (int year = 0; year < 4; year++) {
            double x = mm(width * year / 4);
            double low = mm(10 + 6 * year);
            marks.add(new Mark.Rectangle(x, mm(50) - low, mm(15), low, Paint.keyed(Tone.ACCENT)));
            marks.add(new Mark.Rectangle(x, mm(44) - low, mm(15), mm(6), Paint.keyed(Tone.SKY)));
            marks.add(new Mark.Text(
                    x + mm(7.5), mm(54), Mark.Anchor.MIDDLE, "202" + year, Typeface.REGULAR, 7.5, Tone.GREY_7));
        }
        marks.add(new Mark.Line(0, mm(50), mm(width), mm(50), Stroke.solid(Tone.INK, 0.75)));
        return new Drawing(mm(width), mm(56), marks);
    }

    /** A grid with a mark and a word in every cell, to the edges of its plane. */
    static Drawing grid(double width, double height) {
        int across = (int) (width / 30);
        int down = (int) (height / 20);
        List<Mark> marks = new ArrayList<>();
        IntStream.range(0, across)
                .forEach(column -> marks.add(new Mark.Rectangle(
                        mm(width * column / across),
                        0,
                        mm(width / across),
                        mm(height),
                        Paint.filled(column % 2 == 0 ? Tone.PANEL : Tone.WHITE))));
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                cell(marks, width / across, column, height / down, row);
            }
        }
        marks.add(new Mark.Rectangle(
                0, 0, mm(width), mm(height), Paint.stroked(Stroke.dashed(Tone.GREY_5, 0.75, 2.6, 1.8))));
        return new Drawing(mm(width), mm(height), marks);
    }

    private static void cell(List<Mark> marks, double width, int column, double height, int row) {
        double x = mm(width * (column + 0.5));
        double y = mm(height * (row + 0.4));
        Tone tone = Tone.CATEGORIES.get((column + row) % Tone.CATEGORIES.size());
        marks.add(new Mark.Line(x, y, x + mm(width / 2), y, Stroke.solid(Tone.GREY_7, 1.3)));
        marks.add(new Mark.Circle(x, y, mm(2.4), Paint.keyed(tone)));
        marks.add(new Mark.Text(
                x,
                y + mm(6),
                Mark.Anchor.MIDDLE,
                "Rad " + (row + 1) + ", kolonne " + (column + 1),
                Typeface.SEMIBOLD,
                7.8,
                Tone.INK));
    }
}
