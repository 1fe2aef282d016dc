package no.grobunn.core.storage.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import no.grobunn.core.comparison.DossierComparison;
import no.grobunn.core.comparison.DossierMutation;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.storage.DossierFiles;
import no.grobunn.core.storage.DossierWriter;

/** Whatever is changed in whatever dossier: the files read back as wanted, or nothing is written. */
class EditPlanProperties {
    @Property(tries = 60)
    void aPlanMakesTheDossierThatIsWantedOrIsRefused(@ForAll Random random) throws IOException {
        Path file = Files.createTempFile("dossier", ".yaml");
        try {
            Dossier before = DossierArbitraries.generate(random);
            Dossier after = new DossierMutation(random, 3).of(before);
            Files.write(file, laidOut(before, random));
            DossierFiles files = DossierFiles.load(file);

            EditPlan plan =
                    EditPlan.of(files, DossierComparison.of(before, after).changes());

            if (plan.refusal().isEmpty()) {
                plan.write();
                Statistics.label("plan").collect("written");
                assertThat(DossierFiles.load(file).read().dossierOrThrow()).isEqualTo(after);
            } else {
                Statistics.label("plan").collect(plan.refusal().get());
                assertThat(plan.refusal().get())
                        .as(plan.patch())
                        .isIn(EditRefusal.ORDER, EditRefusal.LAYOUT, EditRefusal.COMMENT);
                assertThat(plan.changedFiles()).isEmpty();
            }
        } finally {
            Files.delete(file);
        }
    }

    /** As the writer writes it, with a comment at the top, perhaps with Windows line ends. */
    private static byte[] laidOut(Dossier dossier, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWriter.yaml().write(dossier, out);
        String text = "# Skrevet av noen\n" + out.toString(StandardCharsets.UTF_8);
        String lines = List.of(text, text.replace("\n", "\r\n")).get(random.nextInt(2));
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
