package no.grobunn.core.figure;

import static no.grobunn.core.drawing.Drawing.mm;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark.Anchor;
import no.grobunn.core.drawing.Paint;
import no.grobunn.core.drawing.Stroke;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.money.Money;
import no.grobunn.core.money.Shares;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.Totals;

/** Where a pilot's money comes from, by kind: a bar each, with who pays, how much and how sure it is. */
public final class FundingFigure {
    private static final Map<FundingKind, Tone> TONES = Map.of(
            FundingKind.GRANT, Tone.ACCENT,
            FundingKind.OWN_CASH, Tone.OCHRE,
            FundingKind.OWN_EFFORT, Tone.SKY,
            FundingKind.OTHER_PUBLIC, Tone.AUBERGINE,
            FundingKind.OTHER_PRIVATE, Tone.MOSS);
    private static final double BAR = mm(4);
    private static final double BETWEEN = mm(3.2);
    private static final double LONGEST = mm(100);
    private static final double LEAST = mm(0.4);
    private static final double AFTER = mm(1.6);
    private static final Stroke KEYLINE = Stroke.solid(Tone.INK, 0.5);
    private static final TextStyle NOTE = TextStyle.DETAIL;

    private final FigureEdition edition;
    private final PilotSketch pilot;
    private final Totals<FundingKind> funding;
    private final List<FundingKind> kinds;
    private final Map<FundingKind, BigDecimal> shares = new EnumMap<>(FundingKind.class);
    private final MoneyScale scale;

    private FundingFigure(PilotSketch pilot, FigureEdition edition) {
        this.edition = edition;
        this.pilot = pilot;
        funding = pilot.budget().fundingByKind();
        kinds = funding.keys().stream()
                .filter(kind -> !funding.of(kind).isZero())
                .toList();
        scale = MoneyScale.of(List.copyOf(funding.asMap().values()));
        List<Long> tenths = Shares.divide(
                1000, kinds.stream().map(kind -> funding.of(kind).ore()).toList());
        for (int i = 0; i < kinds.size(); i++) {
            shares.put(kinds.get(i), BigDecimal.valueOf(tenths.get(i), 3));
        }
    }

    /** The figure; none of a pilot that nobody pays for yet. */
    public static Optional<Figure> of(PilotSketch pilot, FigureEdition edition) {
        return pilot.budget().funding().isZero()
                ? Optional.empty()
                : Optional.of(new FundingFigure(pilot, edition).figure());
    }

    private Figure figure() {
        String alternative = edition.text("funding.shown", edition.formats().money(funding.total())) + " "
                + kinds.stream()
                        .map(kind -> edition.text(
                                "funding.part",
                                edition.texts().termCapitalised(kind),
                                edition.formats().money(funding.of(kind)),
                                share(kind)))
                        .collect(Collectors.joining(" "))
                + " " + finding();
        return new Figure(new Caption(null, finding(), scale.name(edition)), drawing(), alternative, behind());
    }

    /** How much of the money is the grant; without one, which kind is largest. */
    private String finding() {
        if (kinds.size() == 1) {
            return edition.text("funding.all", edition.texts().term(kinds.get(0)));
        }
        if (kinds.contains(FundingKind.GRANT)) {
            return edition.text("funding.grant", share(FundingKind.GRANT));
        }
        return Extreme.largest(kinds, Comparator.comparing(funding::of))
                .map(kind -> edition.text("funding.largest", edition.texts().term(kind)))
                .orElse(edition.text("funding.subject"));
    }

    private String share(FundingKind kind) {
        return edition.formats().percent(Objects.requireNonNull(shares.get(kind)));
    }

    private Drawing drawing() {
        Canvas canvas = new Canvas();
        double y = 0;
        for (FundingKind kind : kinds) {
            y = bar(canvas, kind, y) + BETWEEN;
        }
        return canvas.drawing(y - BETWEEN + 1);
    }

    /** Draws one kind from a height on; returns where it ends. */
    private double bar(Canvas canvas, FundingKind kind, double top) {
        double y = canvas.lines(0, top, edition.lines(name(kind), TextStyle.WORDS, Canvas.LIVE), TextStyle.WORDS) + 1;
        Money largest = funding.asMap().values().stream().max(Money::compareTo).orElseThrow();
        double width = Math.max(LEAST, LONGEST * funding.of(kind).ore() / (double) largest.ore());
        Paint paint = new Paint(Objects.requireNonNull(TONES.get(kind)), KEYLINE);
        canvas.rectangle(0.25, y, width, BAR, paint);
        double middle = y + BAR / 2;
        String amount = scale.write(funding.of(kind), edition);
        canvas.text(width + AFTER, TextStyle.NAME.middle(middle), amount, TextStyle.NAME);
        String note = edition.text("funding.note", share(kind), statuses(kind));
        canvas.text(Canvas.LIVE, NOTE.middle(middle), Anchor.END, note, NOTE);
        return y + BAR;
    }

    /** The kind, and who pays if it is one. */
    private String name(FundingKind kind) {
        List<ActorId> sources = lines(kind).map(FundingLine::source).distinct().toList();
        String word = edition.texts().termCapitalised(kind);
        return sources.size() == 1
                ? edition.text("funding.from", word, edition.actor(sources.get(0)))
                : edition.text("funding.sources", word, sources.size());
    }

    private String statuses(FundingKind kind) {
        return lines(kind)
                .map(FundingLine::status)
                .distinct()
                .sorted()
                .map(edition.texts()::term)
                .collect(Collectors.joining(", "));
    }

    private Stream<FundingLine> lines(FundingKind kind) {
        return pilot.funding().stream()
                .filter(line -> line.kind() == kind && !line.amount().isZero());
    }

    private Table behind() {
        return new Table(
                null,
                List.of(
                        Column.text(edition.text("column.source")),
                        Column.number(edition.text("column.sum")),
                        Column.number(edition.text("column.share")),
                        Column.code(edition.text("column.status"))),
                0,
                kinds.stream()
                        .map(kind -> Row.body(
                                Cell.of(name(kind)),
                                Cell.of(edition.formats().amount(funding.of(kind))),
                                Cell.of(share(kind)),
                                Cell.of(statuses(kind))))
                        .toList());
    }
}
