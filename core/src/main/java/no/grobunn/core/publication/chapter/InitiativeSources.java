package no.grobunn.core.publication.chapter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.initiative.Initiative;
import no.grobunn.core.initiative.InitiativeSource;
import no.grobunn.core.publication.composition.Composition;

/** Where each surveyed initiative is known from, numbered as in the survey. */
public final class InitiativeSources {
    private InitiativeSources() {}

    public static void write(Composition c) {
        List<Initiative> initiatives = c.dossier().initiatives();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < initiatives.size(); i++) {
            InitiativeSource source = initiatives.get(i).source();
            if (source != null) {
                rows.add(row(c, initiatives.get(i), source, i + 1));
            }
        }
        c.appendix("sources");
        c.table(
                c.caption(c.count("sources.subject", rows.size()), null),
                List.of(
                        Column.ordinal(),
                        Column.text(c.text("column.initiative")),
                        Column.text(c.text("column.source")),
                        Column.code(c.text("column.retrieved"))),
                1,
                rows);
    }

    /** A source by its title, which leads to it where it has an address. */
    static List<Inline> title(Composition c, InitiativeSource source) {
        URI url = source.url();
        List<Inline> title = c.name(source.title());
        return url == null ? title : List.of(new Inline.Link(url, title));
    }

    private static Row row(Composition c, Initiative initiative, InitiativeSource source, int number) {
        return Row.body(
                Cell.of(Integer.toString(number)),
                Cell.of(c.name(initiative.title())),
                Cell.of(title(c, source)),
                Cell.of(source.retrieved() == null ? "–" : c.formats().shortDate(source.retrieved())));
    }
}
