package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.MunicipalityNumber;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.goal.Baseline;
import no.grobunn.core.goal.DatedValue;
import no.grobunn.core.goal.Goal;
import no.grobunn.core.goal.GoalId;
import no.grobunn.core.goal.GoalLevel;
import no.grobunn.core.goal.Indicator;
import no.grobunn.core.goal.IndicatorId;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.goal.Measure;
import no.grobunn.core.pilot.SamplePilot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person finds in a file that was written. */
class DossierWriterTest {
    private static final Dossier SMALL = small();

    @TempDir
    Path folder = Path.of("");

    @Test
    void yamlReadsAsAPersonWritesIt() throws IOException {
        assertThat(written(DossierWriter.yaml())).isEqualTo(golden("small.yaml"));
    }

    @Test
    void jsonHasTheSameTree() throws IOException {
        assertThat(written(DossierWriter.json())).isEqualTo(golden("small.json"));
    }

    @Test
    void theNameOfAFileChoosesItsSyntax() throws IOException {
        Path json = folder.resolve("made/dossier.json");
        DossierWriter.forFile(json).write(SMALL, json);

        assertThat(json).hasContent(golden("small.json"));
        assertThat(new DossierReader().read(json).dossier()).contains(SMALL);
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.yaml"), "what was there");

        DossierWriter.yaml().write(SMALL, file);

        assertThat(file).hasContent(golden("small.yaml"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static String written(DossierWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SMALL, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DossierWriterTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Dossier small() {
        Actor yard = Actor.builder(SamplePilot.YARD, "Repair yard", Sector.BUSINESS)
                .description("Repairs boats.\n\n- in winter\n- on land")
                .offers(List.of("Benches: two", "NO", "A cup of coffee"))
                .chainLevels(List.of(ChainLevel.ENTERPRISE, ChainLevel.WORKING_LIFE))
                .municipalityNumber(new MunicipalityNumber("0301"))
                .build();
        Actor school =
                Actor.builder(new ActorId("school"), "1.10", Sector.EDUCATION).build();
        Actor county = Actor.builder(SamplePilot.COUNTY, "Østfold «fylke»", Sector.PUBLIC)
                .build();
        Indicator repaired = Indicator.builder(new IndicatorId("k1"), "Repaired boats", Measure.UNIT)
                .baseline(new Baseline.ToBeMeasured(LocalDate.of(2027, 1, 31)))
                .targets(List.of(new DatedValue(LocalDate.of(2028, 6, 1), new IndicatorValue("12.50"))))
                .build();
        return SampleDossier.full()
                .actors(List.of(yard, school, county))
                .goals(List.of(Goal.builder(new GoalId("g1"), "More is repaired.", GoalLevel.OUTPUT)
                        .primary(true)
                        .indicators(List.of(repaired))
                        .build()))
                .build();
    }
}
