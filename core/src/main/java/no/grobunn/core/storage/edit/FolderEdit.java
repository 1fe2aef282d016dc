package no.grobunn.core.storage.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.storage.DossierFiles;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes a dossier in all its files: a list may stand in several, and is one. One use, not thread-safe. */
final class FolderEdit {
    private final Map<String, SourceYaml> files = new LinkedHashMap<>();

    FolderEdit(DossierFiles dossier) {
        dossier.contents().forEach((name, content) -> {
            files.put(name, new SourceYaml(name, content, DossierFiles.isJson(name)));
        });
    }

    /** The part of a list that stands in one file. */
    private record Stretch(SourceYaml yaml, NodeTuple tuple, int first) {
        int size() {
            return ((SequenceNode) tuple.getValueNode()).getValue().size();
        }
    }

    /** Makes the changes, or throws {@link Unplaceable} if one has no safe place. */
    void make(List<Change> changes) {
        Map<String, List<Change>> byKey = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.place().steps().get(0).name()));
        for (Field<?, ?> field : DossierFields.DOSSIER.fields()) {
            List<Change> concerned = byKey.getOrDefault(field.key(), List.of());
            if (!concerned.isEmpty()) {
                field(field, concerned);
            }
        }
    }

    /** The bytes of every file. */
    Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((name, yaml) -> contents.put(name, yaml.content()));
        return contents;
    }

    private void field(Field<?, ?> field, List<Change> changes) {
        if (field.type() instanceof ListType<?> list && list.element() instanceof ObjectType<?> element) {
            List<Stretch> stretches = stretches(field.key());
            if (!stretches.isEmpty()) {
                list(stretches, element, EntryChanges.of(changes, 1));
                return;
            }
        }
        SourceYaml yaml = files.values().stream()
                .filter(file -> tuple(file, field.key()).isPresent())
                .findFirst()
                .orElseGet(() -> files.values().iterator().next());
        new ObjectEdit(yaml, yaml.root(), DossierFields.DOSSIER, false).make(changes, 0);
    }

    private static Optional<NodeTuple> tuple(SourceYaml yaml, String key) {
        return yaml.isEmpty() ? Optional.empty() : SourceYaml.tuple(yaml.root(), key);
    }

    private List<Stretch> stretches(String key) {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (SourceYaml yaml : files.values()) {
            Optional<NodeTuple> tuple = tuple(yaml, key)
                    .filter(found -> found.getValueNode() instanceof SequenceNode list
                            && !list.getValue().isEmpty());
            if (tuple.isPresent()) {
                Stretch stretch = new Stretch(yaml, tuple.get(), first);
                stretches.add(stretch);
                first += stretch.size();
            }
        }
        return stretches;
    }

    /** What comes last comes into the file that has the last, what follows an entry into that entry's file. */
    private static void list(List<Stretch> stretches, ObjectType<?> element, EntryChanges changes) {
        for (Stretch stretch : stretches) {
            boolean begins = stretch.equals(stretches.get(0));
            boolean ends = stretch.equals(stretches.get(stretches.size() - 1));
            EntryChanges own = changes.of(stretch.first(), stretch.size(), begins, ends);
            if (!own.isEmpty()) {
                new ObjectEdit(stretch.yaml(), stretch.yaml().root(), DossierFields.DOSSIER, false)
                        .list(stretch.tuple(), element, own, 1);
            }
        }
    }
}
