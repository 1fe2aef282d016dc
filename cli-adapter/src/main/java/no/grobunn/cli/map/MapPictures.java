package no.grobunn.cli.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.exchange.MapFile;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.figure.FigureEdition;
import no.grobunn.core.figure.StandaloneFigure;

/** The actor map as pictures: one, or an overview and one a sector where one could not be read. */
final class MapPictures {
    private MapPictures() {}

    /** The pictures of a dossier as SVG; at least one, since the owner of a project is an actor. */
    static List<MapFile> of(Dossier dossier, MapWish wish) {
        FigureEdition edition = FigureEdition.of(dossier, wish.language(), TextMeasure.sourceSans3());
        return ActorMapFigure.sheets(edition, wish.day()).stream()
                .map(sheet -> new MapFile(
                        sheet.name().isEmpty() ? "" : "-" + sheet.name(),
                        svg(new StandaloneFigure(sheet.figure(), edition))))
                .toList();
    }

    private static String svg(StandaloneFigure figure) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            figure.writeSvg(Palette.STANDARD, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
