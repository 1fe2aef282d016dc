package no.grobunn.core.storage.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.ChangedDossier;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.DossierFiles;

/**
 * How changes to a dossier would change its files, worked out and proved before anything is written: only values and entries that a change concerns differ, while comments,
 * order, blank lines and the way the rest is written stay; and the new files, read again, make exactly the dossier that is wanted. Where that cannot be had, the
 * plan is refused as a whole, and {@link #patch} says what a person may write by hand. Immutable; its files are not to be changed.
 */
public final class EditPlan {
    private final DossierFiles before;
    private final DossierFiles after;
    private final List<Change> changes;
    private final Optional<EditRefusal> refusal;

    private EditPlan(DossierFiles before, DossierFiles after, List<Change> changes, Optional<EditRefusal> refusal) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
        this.refusal = refusal;
    }

    /**
     * Works out how to make changes.
     *
     * @param files the dossier as it is
     * @param changes to the dossier that these files make, any choice of those that a comparison or a merge found
     * @throws no.grobunn.core.storage.UnreadableDossierException if the files make no dossier
     * @throws no.grobunn.core.invariant.InvariantException if what comes of the changes is not sound
     */
    public static EditPlan of(DossierFiles files, List<? extends Change> changes) {
        Dossier wanted = ChangedDossier.of(files.read().dossierOrThrow(), changes);
        List<Change> all = List.copyOf(changes);
        try {
            FolderEdit edit = new FolderEdit(files);
            edit.make(all);
            DossierFiles edited = files;
            for (Map.Entry<String, byte[]> file : edit.contents().entrySet()) {
                edited = edited.with(file.getKey(), file.getValue());
            }
            boolean exact = edited.read().dossier().filter(wanted::equals).isPresent();
            return exact
                    ? new EditPlan(files, edited, all, Optional.empty())
                    : new EditPlan(files, files, all, Optional.of(EditRefusal.NOT_EXACT));
        } catch (Unplaceable e) {
            return new EditPlan(files, files, all, Optional.of(e.refusal()));
        }
    }

    /** Why nothing will be written; empty if the plan can be carried out. */
    public Optional<EditRefusal> refusal() {
        return refusal;
    }

    /** The names of the files that change. */
    public List<String> changedFiles() {
        return after.contents().keySet().stream()
                .filter(name -> !Arrays.equals(
                        after.contents().get(name), before.contents().get(name)))
                .toList();
    }

    /** The new text of a file, with its line ends and its byte order mark. */
    public String text(String file) {
        return new String(after.contents().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** What changes, line by line, as programs for patches read it; of a refused plan what to write where, by hand. */
    public String patch() {
        return refusal.isPresent() ? PatchText.byHand(changes) : PatchText.of(before, after, changedFiles());
    }

    /**
     * Writes the files that change, all or none.
     *
     * @throws IllegalStateException if the plan was refused
     * @throws no.grobunn.core.storage.ChangedMeanwhileException if a file has changed since it was loaded; then nothing is written
     * @throws no.grobunn.core.storage.HalfWrittenException if only some could be written, and these could not be made what they were
     * @throws IOException if a file cannot be written; then all are as they were
     */
    public void write() throws IOException {
        if (refusal.isPresent()) {
            throw new IllegalStateException("The plan was refused: " + refusal.get());
        }
        after.writeOver(before);
    }
}
