package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.quantity.Rating;

/** Things by two ratings, numbered as in the table behind; the fields that matter most stand out. Used once. */
final class RatedGrid {
    /** From this rating on something is large. */
    static final int LARGE = 4;

    /** Up to this rating something is small. */
    static final int SMALL = 2;

    private final String key;
    private final FigureEdition edition;
    private final List<Rated> things;
    private final RatingGrid.Ground ground;

    /**
     * Prepares a figure.
     *
     * @param key where its texts stand
     * @param things what is shown, at least one
     * @param ground the fields that stand out are tinted
     */
    RatedGrid(String key, List<Rated> things, RatingGrid.Ground ground, FigureEdition edition) {
        this.key = key;
        this.edition = edition;
        this.ground = ground;
        this.things = things.stream()
                .sorted(Comparator.comparing(Rated::field).thenComparing(Rated::id))
                .toList();
    }

    /**
     * A thing with its two ratings.
     *
     * @param id parts things of one field, so that each has the same number in every document
     * @param name what it is called, in the dossier's language
     * @param more what else the table says of it, in the edition's language; may be empty
     */
    record Rated(String id, String name, Rating across, Rating up, List<String> more) {
        RatingGrid.Field field() {
            return new RatingGrid.Field(across, up);
        }
    }

    /** The figure; {@code more} heads what else the table says. */
    Figure figure(List<String> more) {
        long standing = things.stream()
                .filter(thing -> ground.of(thing.across.value(), thing.up.value()) != Tone.WHITE)
                .count();
        String finding = things.size() == 1
                ? edition.text(key + ".only." + (standing == 1 ? "yes" : "no"))
                : standing == 0
                        ? edition.text(key + ".none", things.size())
                        : edition.count(key + ".finding", standing, things.size());
        return new Figure(
                new Caption(null, finding, edition.text("grid.facts")),
                drawing(),
                edition.count(key + ".shown", things.size(), range(Rated::up), range(Rated::across)) + " " + finding,
                behind(more));
    }

    private String range(Function<Rated, Rating> rating) {
        int least = things.stream()
                .mapToInt(thing -> rating.apply(thing).value())
                .min()
                .orElseThrow();
        int most = things.stream()
                .mapToInt(thing -> rating.apply(thing).value())
                .max()
                .orElseThrow();
        return least == most ? Integer.toString(least) : least + "–" + most;
    }

    private Drawing drawing() {
        Canvas canvas = new Canvas();
        RatingGrid grid = new RatingGrid(canvas);
        double end = grid.fields(edition.text(key + ".across"), edition.text(key + ".up"), ground);
        boolean crowded = grid.place(things, Rated::field);
        Legend legend = RatingGrid.legend(edition, key + ".number", crowded);
        legend.add(
                mm(5.2),
                edition.text(key + ".zone"),
                (on, x, y) -> on.rectangle(
                        x, y - mm(2.2), mm(5.2), mm(4.4), new Paint(Tone.TINT_20, Stroke.solid(Tone.GREY_7, 0.5))));
        return canvas.drawing(RatingGrid.RIGHT, legend.column(canvas, RatingGrid.LEFT, RatingGrid.RIGHT, end + mm(2)));
    }

    private Table behind(List<String> more) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.ordinal(),
                Column.text(edition.text(key + ".column")),
                Column.number(edition.text(key + ".up")),
                Column.number(edition.text(key + ".across"))));
        more.forEach(head -> columns.add(Column.code(head)));
        return new Table(
                null,
                columns,
                1,
                IntStream.range(0, things.size()).mapToObj(this::row).toList());
    }

    private Row row(int index) {
        Rated thing = things.get(index);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(Integer.toString(index + 1)),
                edition.own(thing.name),
                Cell.of(Integer.toString(thing.up.value())),
                Cell.of(Integer.toString(thing.across.value()))));
        thing.more.forEach(words -> cells.add(Cell.of(words)));
        return new Row(Row.Role.BODY, cells);
    }
}
