package no.grobunn.core.storage.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.ChangedDossier;
import no.grobunn.core.comparison.DossierComparison;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.DossierFiles;
import no.grobunn.core.storage.Position;

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
    private final Optional<Position> refusedAt;

    private EditPlan(DossierFiles before, DossierFiles after, List<Change> changes) {
        this(before, after, changes, Optional.empty(), Optional.empty());
    }

    private EditPlan(
            DossierFiles before,
            DossierFiles after,
            List<Change> changes,
            Optional<EditRefusal> refusal,
            Optional<Position> refusedAt) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
        this.refusal = refusal;
        this.refusedAt = refusedAt;
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
            DossierFiles edited = moved(made(files, all, Predicate.not(Change.Reordered.class::isInstance)), wanted);
            if (edited.read().dossier().filter(wanted::equals).isEmpty()) {
                throw new Unplaceable(EditRefusal.NOT_EXACT, Optional.empty());
            }
            return new EditPlan(files, edited, all);
        } catch (Unplaceable e) {
            return new EditPlan(files, files, all, Optional.of(e.refusal()), e.place());
        }
    }

    private static DossierFiles made(DossierFiles files, List<Change> changes, Predicate<Change> which) {
        FolderEdit edit = new FolderEdit(files);
        edit.make(changes.stream().filter(which).toList());
        DossierFiles edited = files;
        for (Map.Entry<String, byte[]> file : edit.contents().entrySet()) {
            edited = edited.with(file.getKey(), file.getValue());
        }
        return edited;
    }

    /** Entries change places when everything in them is as it shall be, those in entries before those that they are in. */
    private static DossierFiles moved(DossierFiles files, Dossier wanted) {
        DossierFiles moved = files;
        int depth = Integer.MAX_VALUE;
        while (true) {
            Optional<Dossier> made = moved.read().dossier();
            if (made.isEmpty() || made.get().equals(wanted)) {
                return moved;
            }
            List<Change> left = DossierComparison.of(made.get(), wanted).changes();
            if (!left.stream().allMatch(Change.Reordered.class::isInstance)) {
                throw new Unplaceable(EditRefusal.NOT_EXACT, Optional.empty());
            }
            int deepest = left.stream().mapToInt(EditPlan::depth).max().orElse(0);
            if (deepest >= depth) {
                throw new Unplaceable(EditRefusal.ORDER, Optional.empty());
            }
            depth = deepest;
            moved = made(moved, left, change -> depth(change) == deepest);
        }
    }

    private static int depth(Change change) {
        return change.place().depth();
    }

    /** Why nothing will be written; empty if the plan can be carried out. */
    public Optional<EditRefusal> refusal() {
        return refusal;
    }

    /** Where in the files it is that a change has no safe place, if the plan is refused and that is one place. */
    public Optional<Position> refusedAt() {
        return refusedAt;
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
