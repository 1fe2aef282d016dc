package no.grobunn.core.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the piece of an example stands in: the least that is sound around it. A field that the piece has itself is left out. */
final class ExampleFrame {
    private static final Pattern FIELD = Pattern.compile("^\"?([A-Za-z]+)\"?: ?.*", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("^# (\\S+\\.yaml)\n", Pattern.MULTILINE);

    private static final String PROJECT = """
            id: reparer
            title: Reparer igjen
            phase: pre-project
            language: nb
            summary: Folk skal kunne reparere.
            owner: verkstedet
            period: {start: 2027-01-01, end: 2027-12-31}
            """;
    private static final String ACTORS = """
            actors:
              - {id: verkstedet, name: Verkstedet, sector: business}
              - {id: skolen, name: Skolen, sector: education}
            """;
    private static final String DOSSIER = "format: grobunn/1\nproject:\n" + PROJECT.indent(2) + ACTORS;
    private static final String PILOT = """
            id: pilot
            title: Pilot
            version: 1
            status: draft
            summary: Kurs for alle.
            period: {start: 2027-01-01, end: 2027-12-31}
            workPackages: [{number: 1, title: Kurs, responsible: verkstedet, period: {start: 2027-01-01, end: 2027-12-31}}]
            """;
    private static final String PACKAGE =
            "number: 1\ntitle: Kurs\nresponsible: verkstedet\nperiod: {start: 2027-01-01, end: 2027-12-31}\n";
    private static final String COST = "workPackage: 1\nactor: verkstedet\ntype: personnel\nyear: 2027\n";
    private static final String NEED = "id: kurs\nstatement: Kurs i reparasjon\npriority: 1\n";

    private static final String PROFILE = """
            format: grobunn-profile/1
            id: fylket-2027
            title: {nb: Fylket, nn: Fylket, en: The county}
            sources: [{id: utlysning, title: Utlysning, publisher: Fylket, date: 2027-01-01}]
            """;

    private static final Map<String, String> ENTRIES = Map.of(
            "actor", "actors|id: annen\nname: Annen\nsector: business\n",
            "need", "needs|" + NEED,
            "goal", "goals|id: kurs\nstatement: Kurs for alle\nlevel: output\n",
            "meeting", "meetings|id: mote\ntitle: Møte\nkind: workshop\ndate: 2027-03-01\n",
            "initiative", "initiatives|id: tiltak\ntitle: Tiltak\nregion: own\nstatus: ongoing\n",
            "ambition", "ambitions|id: kurs\nstatement: Kurs for alle\n",
            "pilot", "pilots|" + PILOT);

    private ExampleFrame() {}

    /** The files of the whole dossier, by name. */
    static Map<String, String> files(String frame, String piece) {
        List<String> names =
                FILE.matcher(piece).results().map(found -> found.group(1)).toList();
        if (names.isEmpty()) {
            return Map.of("dossier.yaml", whole(frame, piece));
        }
        Map<String, String> files = new HashMap<>(Map.of("dossier.yaml", DOSSIER));
        String[] contents = FILE.split(piece);
        for (int i = 0; i < names.size(); i++) {
            files.merge(names.get(i), contents[i + 1], ExampleFrame::joined);
        }
        return files;
    }

    /** A funder profile with the piece. */
    static String profile(String piece) {
        return joined(PROFILE, piece);
    }

    /** A JSON file with the piece. */
    static String json(String piece) {
        return """
                {"format": "grobunn/1",
                "project": {"id": "reparer", "title": "Reparer igjen", "phase": "pre-project", "language": "nb", "summary": "Folk.",
                 "owner": "verkstedet", "period": {"start": "2027-01-01", "end": "2027-12-31"}},
                "actors": [{"id": "verkstedet", "name": "Verkstedet", "sector": "business"}],
                """ + piece + "\n}\n";
    }

    private static String whole(String frame, String piece) {
        return switch (frame) {
            case "" -> joined(DOSSIER, piece);
            case "file" -> piece + "\n" + DOSSIER.substring(DOSSIER.indexOf("project:"));
            case "project" ->
                "format: grobunn/1\nproject:\n" + joined(PROJECT, piece).indent(2) + ACTORS;
            case "needs" -> DOSSIER + "needs:\n" + piece.indent(2);
            case "package" -> within("pilot", "workPackages:\n" + entry(joined(PACKAGE, piece)));
            case "cost" -> within("pilot", "costs:\n" + entry(joined(COST, piece)));
            default -> within(frame, piece);
        };
    }

    private static String within(String entity, String piece) {
        String[] list = Objects.requireNonNull(ENTRIES.get(entity), entity).split("\\|");
        String heading = list[0].equals("actors") ? "" : list[0] + ":\n";
        return DOSSIER + heading + entry(joined(list[1], piece));
    }

    private static String entry(String fields) {
        return "  - " + fields.indent(4).strip() + "\n";
    }

    /** The fields with the piece below, less those that the piece has itself. */
    private static String joined(String fields, String piece) {
        List<String> own =
                FIELD.matcher(piece).results().map(field -> field.group(1)).toList();
        String rest = Pattern.compile("\n(?! )")
                .splitAsStream(fields.strip())
                .filter(field -> !own.contains(field.substring(0, field.indexOf(':'))))
                .collect(Collectors.joining("\n"));
        return rest + "\n" + piece + "\n";
    }
}
