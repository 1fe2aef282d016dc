package no.grobunn.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dossier of a size that no pre-project reaches: 300 actors, 100 initiatives, 1 000 cost lines unless asked for others. */
public final class LargeDossier {
    private static final int PARTNERS = 40;
    private static final int PACKAGES = 12;
    private static final String[] SECTORS = {"education", "business", "public", "research", "cluster", "association"};
    private static final String[] TYPES = {"personnel", "rd-services", "equipment", "other"};

    private LargeDossier() {}

    static void write(Path folder) throws IOException {
        write(folder, 300, 1000);
    }

    /** Writes one with at least 40 actors. */
    public static void write(Path folder, int actors, int costs) throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), """
                format: grobunn/1
                project:
                  id: stor-region
                  title: Kompetanse for en hel landsdel
                  phase: pre-project
                  language: nb
                  summary: Forprosjektet samler tre hundre aktører om ett kompetanseløft.
                  owner: a0
                  period: {start: 2026-01-01, end: 2026-12-31}
                """);
        Files.writeString(folder.resolve("actors.yaml"), "actors:\n" + lines(actors, LargeDossier::actor));
        Files.writeString(
                folder.resolve("initiatives.yaml"), "initiatives:\n" + lines(100, i -> initiative(i, actors)));
        Files.writeString(folder.resolve("goals.yaml"), """
                goals:
                  - {id: mal, statement: Tusen har lært noe nytt., level: outcome, primary: true, due: 2028-12-31}
                """);
        Files.writeString(folder.resolve("pilot.yaml"), pilot(costs));
        Files.writeString(folder.resolve("meetings.yaml"), "meetings:\n" + meeting(actors));
    }

    private static String actor(int i) {
        return "- {id: a%d, name: Aktør nummer %d i den store kompetanseregionen, sector: %s, chainLevels: [enterprise]}"
                .formatted(i, i, SECTORS[i % SECTORS.length]);
    }

    private static String initiative(int i, int actors) {
        return "- {id: i%d, title: Initiativ %d for sirkulærøkonomisk kompetanseutvikling, region: %s, status: ongoing, owner: a%d, chainLevels: [enterprise]}"
                .formatted(i, i, i % 3 == 0 ? "other" : "own", i % actors);
    }

    private static String meeting(int actors) {
        String everyone = IntStream.range(0, actors).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
        return """
                  - id: folkemote
                    title: Møtet der alle kom
                    kind: input-meeting
                    date: 2022-06-01
                    place: Litteraturhuset
                    purpose: Å høre hva alle trenger.
                    invited: [%1$s]
                    attended: [%1$s]
                    agenda: [Velkommen, Innspill, Veien videre]
                    decisions: [Det lages et forslag til pilot.]
                    inputs:
                """.formatted(everyone)
                + lines(
                        actors,
                        i -> "    - {actor: a%d, text: Aktør %d trenger folk som kan reparere.}".formatted(i, i))
                + "    followUps:\n"
                + lines(
                        20,
                        i -> "    - {text: Følg opp innspill %d, responsible: a%d, due: 2022-10-01}".formatted(i, i));
    }

    private static String pilot(int costs) {
        return """
                pilots:
                  - id: p
                    title: Den store piloten
                    version: "1.0"
                    status: ready
                    summary: En pilot med mange kostnadslinjer, tolv arbeidspakker og førti partnere.
                    goals: [mal]
                    period: {start: 2027-01-01, end: 2029-12-31}
                    partners:
                """
                + lines(
                        PARTNERS,
                        i -> "    - {actor: a%d, role: %s, status: %s}"
                                .formatted(i, i == 0 ? "owner" : "partner", i % 10 == 9 ? "invited" : "confirmed"))
                + "    workPackages:\n"
                + lines(PACKAGES, LargeDossier::workPackage)
                + "    costs:\n"
                + lines(costs, LargeDossier::cost)
                + "    funding:\n"
                + "      - {source: a2, kind: grant, year: 2028, amount: 12345678.90, status: applied}\n";
    }

    private static String workPackage(int i) {
        return "    - {number: %d, title: Arbeidspakke om tema %d, responsible: a%d, period: {start: 2027-01-01, end: 2029-12-31}}"
                .formatted(i + 1, i + 1, i);
    }

    private static String cost(int i) {
        return "    - {id: c%d, workPackage: %d, actor: a%d, type: %s, year: %d, amount: %d.%02d, purpose: Linje %d}"
                .formatted(
                        i,
                        i % PACKAGES + 1,
                        i % PARTNERS,
                        TYPES[i % TYPES.length],
                        2027 + i % 3,
                        10_000 + i * 37,
                        i % 100,
                        i);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(line)
                .map(written -> "  " + written + "\n")
                .collect(Collectors.joining());
    }
}
