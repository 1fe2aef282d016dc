package no.grobunn.core.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Table;
import no.grobunn.core.dossier.Dossier;

/**
 * The actor map: the competence chain in columns, the sectors in lanes, the relations as lines. One map of everyone where that can be read on A3; else an
 * overview of groups and then one map a sector, in which the other sectors stand as groups. A sector too large even for that gets a larger page: letters are
 * never smaller than 6.5 pt.
 */
public final class ActorMapFigure {
    /** Below so many connected actors one new relation may change the picture, and whoever shows it says so. */
    public static final int SMALL_NETWORK = 30;

    private final FigureEdition edition;
    private final LocalDate day;
    private final MapFinding finding;
    private final MapTable table;

    private ActorMapFigure(FigureEdition edition, LocalDate day) {
        this.edition = edition;
        this.day = day;
        finding = new MapFinding(edition, day);
        table = new MapTable(edition);
    }

    /**
     * A map with a name among those of its dossier.
     *
     * @param name empty for the map of everyone, {@code overview}, or the code of a sector: the same in every language
     */
    public record Sheet(String name, Figure figure) {}

    /**
     * The figures of a dossier's actors and what joins them on a day: none without actors, one, or one for each sector, after an overview where there are several.
     *
     * @param day the day the map speaks from; relations that have ended by then are left out
     */
    public static List<Figure> of(FigureEdition edition, LocalDate day) {
        return sheets(edition, day).stream().map(Sheet::figure).toList();
    }

    /**
     * What the map of everyone shows, as a sentence without a full stop.
     *
     * @param day the day the map speaks from
     */
    public static String finding(FigureEdition edition, LocalDate day) {
        return new MapFinding(edition, day).statement();
    }

    /**
     * Every relationship that the maps of a day draw, by the ids of those it joins, without a caption; none if nothing joins anybody.
     *
     * @param day the day the maps speak from
     */
    public static Optional<Table> relationships(FigureEdition edition, LocalDate day) {
        return new MapTable(edition).relations(day, actor -> true);
    }

    /** The same figures, each with a name of its own. */
    public static List<Sheet> sheets(FigureEdition edition, LocalDate day) {
        return edition.dossier().actors().isEmpty() ? List.of() : new ActorMapFigure(edition, day).sheets();
    }

    private List<Sheet> sheets() {
        Dossier dossier = edition.dossier();
        Optional<MapSheet> whole = MapSheet.fitting(MapContent.ofAll(dossier, day), edition);
        if (whole.isPresent()) {
            return List.of(new Sheet("", figure(whole.get(), text("kind"), table.ofRelations(day, actor -> true))));
        }
        List<Sheet> sheets = new ArrayList<>();
        List<Sector> sectors = Stream.of(Sector.values())
                .filter(sector -> dossier.actors().stream().anyMatch(actor -> actor.sector() == sector))
                .toList();
        if (sectors.size() > 1) {
            sheets.add(new Sheet("overview", overview(MapContent.ofGroups(dossier, day))));
        }
        sectors.forEach(sector -> sheets.add(new Sheet(sector.code(), sector(sector))));
        return sheets;
    }

    private Figure overview(MapContent groups) {
        return figure(MapSheet.atAnySize(groups, edition), text("kind.overview"), table.ofGroups(groups));
    }

    private Figure figure(MapSheet sheet, String kind, Table behind) {
        String facts = finding.facts(kind);
        return new Figure(
                new Caption(null, finding.statement() + ".", facts),
                new MapDrawing(sheet, edition).drawing(finding.shows()),
                finding.alternative(facts),
                behind);
    }

    private Figure sector(Sector sector) {
        MapContent content = MapContent.ofSector(sector, edition.dossier(), day);
        MapSheet sheet = MapSheet.atAnySize(content, edition);
        String statement = text("sector.statement", edition.texts().termCapitalised(sector));
        long actors = edition.dossier().actors().stream()
                .filter(actor -> actor.sector() == sector)
                .count();
        String facts = text(
                "sector.facts",
                edition.texts().count("actor-map.actors", actors),
                edition.texts().count("actor-map.lines", content.links().size()));
        return new Figure(
                new Caption(null, statement, facts),
                new MapDrawing(sheet, edition).drawing(""),
                statement + " " + facts,
                table.ofRelations(day, actor -> actor.sector() == sector));
    }

    private String text(String key, Object... arguments) {
        return edition.texts().get("actor-map." + key, arguments);
    }
}
