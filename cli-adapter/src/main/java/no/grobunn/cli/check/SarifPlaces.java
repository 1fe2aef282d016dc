package no.grobunn.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.grobunn.cli.console.PathNames;
import no.grobunn.cli.dossier.DossierPlace;
import no.grobunn.core.storage.Position;
import org.jspecify.annotations.Nullable;

/** Where results stand: files from the current folder on, or from the dossier's folder where that lies elsewhere; never by an absolute path, so that every machine says the same. */
final class SarifPlaces {
    /** The name of the folder that files are named from (SARIF 2.1.0, section 3.14.14). */
    static final String BASE = "%SRCROOT%";

    private final PathNames paths;
    private final Path folder;

    SarifPlaces(Checked checked, PathNames paths) {
        this.paths = paths;
        folder = DossierPlace.folder(checked.place());
    }

    /**
     * A location.
     *
     * @param subject the path of what it is about within the dossier, or null
     */
    Map<String, Object> location(Position at, @Nullable String subject) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", at.line());
        region.put("startColumn", at.column());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", file(at.file()));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (subject != null && !subject.isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", subject)));
        }
        return location;
    }

    private Map<String, Object> file(String name) {
        Path shown = Path.of(paths.of(folder.resolve(name)));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", uri(shown.isAbsolute() ? Path.of(name) : shown));
        file.put("uriBaseId", BASE);
        return file;
    }

    private static String uri(Path path) {
        try {
            String plain = path.toString().replace(path.getFileSystem().getSeparator(), "/");
            return new URI(null, null, "/" + plain, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
