package no.grobunn.cli.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.grobunn.core.comparison.Change;
import no.grobunn.core.comparison.DossierMerge;

/**
 * What is wanted of a join.
 *
 * @param write whether the files are changed
 * @param removals whether what the workbook has no more goes
 * @param order whether entries come into the order of the workbook
 * @param preference what settles conflicts; empty if nothing does
 */
public record JoinWish(boolean write, boolean removals, boolean order, Optional<Preference> preference) {
    /** What goes before where both were changed. */
    public enum Preference {
        WORKBOOK,
        DOSSIER;

        /** The word for it on the command line. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether something waits for a decision. */
    boolean leavesOpen(DossierMerge merge) {
        return !merge.conflicts().isEmpty() && preference.isEmpty();
    }

    /** The changes that are wanted of all that a merge found. */
    List<Change> of(DossierMerge merge) {
        List<Change> wanted = new ArrayList<>(merge.changes());
        if (removals) {
            wanted.addAll(merge.removals());
        }
        if (order) {
            wanted.addAll(merge.reorderings());
        }
        if (preference.equals(Optional.of(Preference.WORKBOOK))) {
            merge.conflicts().forEach(conflict -> wanted.addAll(conflict.takingTheirs()));
        }
        return wanted;
    }

    /** The words on the command line that say the same. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (removals) {
            words.add("--removals");
        }
        if (order) {
            words.add("--order");
        }
        preference.ifPresent(side -> words.addAll(List.of("--conflicts", side.word())));
        if (write) {
            words.add("--write");
        }
        return words;
    }
}
