package no.grobunn.core.storage.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import no.grobunn.core.comparison.DossierComparison;
import no.grobunn.core.comparison.DossierMutation;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.storage.DossierFiles;
import no.grobunn.core.storage.DossierWriter;
import no.grobunn.core.storage.WrittenDossier;

/** Whatever is changed in whatever dossier: the files read back as wanted, or nothing is written. */
class EditPlanProperties {
    private static final String REMARK = "# merket ";
    private static final Pattern ID = Pattern.compile("(?m)^ *(?:- )?id: ([a-z0-9-]+)$");

    @Property(tries = 80)
    void aPlanMakesTheDossierThatIsWantedOrIsRefused(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("dossier");
        try {
            Dossier before = DossierArbitraries.generate(random);
            Dossier after = new DossierMutation(random, 3).of(before);
            write(before, folder, random);
            DossierFiles files = DossierFiles.load(folder);
            assertThat(files.read().dossierOrThrow()).isEqualTo(before);

            EditPlan plan =
                    EditPlan.of(files, DossierComparison.of(before, after).changes());

            Statistics.collect(plan.refusal().map(EditRefusal::name).orElse("written"));
            if (plan.refusal().isEmpty()) {
                plan.write();
                DossierFiles written = DossierFiles.load(folder);
                assertThat(written.read().dossierOrThrow()).isEqualTo(after);
                assertThat(markedLines(written)).containsAll(stillThere(markedLines(files), before, after));
            } else {
                assertThat(plan.refusal().get()).as(plan.patch()).isNotEqualTo(EditRefusal.NOT_EXACT);
                assertThat(plan.changedFiles()).isEmpty();
            }
        } finally {
            for (String name : DossierFiles.load(folder).contents().keySet()) {
                Files.delete(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /** In one file or several, a remark behind each id, perhaps with Windows line ends. */
    private static void write(Dossier dossier, Path folder, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWriter.yaml().write(dossier, out);
        String marked = ID.matcher(out.toString(StandardCharsets.UTF_8)).replaceAll("$0   # merket $1");
        boolean several = random.nextBoolean();
        String lineEnd = random.nextBoolean() ? "\r\n" : "\n";
        StringBuilder first = new StringBuilder("# Skrevet av noen\n");
        for (String part : marked.split("\\n(?=[a-zA-Z]+:)")) {
            String key = part.substring(0, part.indexOf(':'));
            if (several && !key.equals("format") && !key.equals("project")) {
                Files.writeString(
                        folder.resolve(key + ".yaml"), ("# " + key + "\n" + part + "\n").replace("\n", lineEnd));
            } else {
                first.append(part).append('\n');
            }
        }
        Files.writeString(folder.resolve("dossier.yaml"), first.toString().replace("\n", lineEnd));
    }

    private static List<String> markedLines(DossierFiles files) {
        return files.contents().values().stream()
                .flatMap(content -> new String(content, StandardCharsets.UTF_8).lines())
                .filter(line -> line.contains(REMARK))
                .toList();
    }

    /** The lines of entries that stay where they are: an id says which entry it is only within its list. */
    private static List<String> stillThere(List<String> lines, Dossier before, Dossier after) throws IOException {
        Map<String, Set<String>> then = new HashMap<>();
        Map<String, Set<String>> now = new HashMap<>();
        collect("", WrittenDossier.of(before), then);
        collect("", WrittenDossier.of(after), now);
        return lines.stream()
                .filter(line -> {
                    String id = line.substring(line.indexOf(REMARK) + REMARK.length());
                    return now.getOrDefault(id, Set.of()).containsAll(then.getOrDefault(id, Set.of("?")));
                })
                .toList();
    }

    /** The places of each id: the keys that lead to it, and what the entries on the way are called by. */
    private static void collect(String place, Object value, Map<String, Set<String>> places) {
        if (value instanceof Map<?, ?> object) {
            if (object.get("id") instanceof String id) {
                places.computeIfAbsent(id, i -> new HashSet<>()).add(place);
            }
            object.forEach((key, held) -> collect(place + "/" + key, held, places));
        } else if (value instanceof List<?> list) {
            for (Object entry : list) {
                Object name = entry instanceof Map<?, ?> object
                        ? object.containsKey("id") ? object.get("id") : object.get("number")
                        : "";
                collect(place + "#" + name, entry, places);
            }
        }
    }
}
