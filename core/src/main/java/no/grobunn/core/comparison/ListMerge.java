package no.grobunn.core.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.comparison.Change.EntryAdded;
import no.grobunn.core.comparison.Change.EntryRemoved;
import no.grobunn.core.comparison.Change.Reordered;
import no.grobunn.core.comparison.Conflict.Kind;
import org.jspecify.annotations.Nullable;

/** What theirs changes in one of our lists, of entries or of single values. One use, not thread-safe. */
final class ListMerge {
    private final MergeWalk walk;
    private final Place place;
    private final List<Part> base;
    private final List<Part> theirs;
    private final List<Part> ours;
    private final EntryMatch ofTheirs;
    private final EntryMatch ofOurs;

    /** Our entry of each of theirs, and the other way round; −1 for none. */
    private final int[] toOurs;

    private final int[] toTheirs;

    ListMerge(MergeWalk walk, Place place, List<Part> base, List<Part> theirs, List<Part> ours) {
        this.walk = walk;
        this.place = place;
        this.base = base;
        this.theirs = theirs;
        this.ours = ours;
        ofTheirs = EntryMatch.ofVersions(base, theirs);
        ofOurs = EntryMatch.ofVersions(base, ours);
        toOurs = new int[theirs.size()];
        toTheirs = new int[ours.size()];
        Arrays.fill(toOurs, -1);
        Arrays.fill(toTheirs, -1);
    }

    void merge() {
        pairOverBase();
        pairNewcomers();
        for (int index = 0; index < ours.size(); index++) {
            our(index);
        }
        for (int index = 0; index < theirs.size(); index++) {
            if (toOurs[index] < 0) {
                onlyTheir(index);
            }
        }
        order();
    }

    private void pairOverBase() {
        for (int index = 0; index < base.size(); index++) {
            if (ofTheirs.after(index) >= 0 && ofOurs.after(index) >= 0) {
                pair(ofTheirs.after(index), ofOurs.after(index));
            }
        }
    }

    private void pairNewcomers() {
        int[] newTheirs = newcomers(theirs.size(), ofTheirs);
        int[] newOurs = newcomers(ours.size(), ofOurs);
        List<Part> ones = Arrays.stream(newTheirs).mapToObj(theirs::get).toList();
        List<Part> others = Arrays.stream(newOurs).mapToObj(ours::get).toList();
        boolean certain = walk.isBased() || isValue(ones) || isValue(others);
        EntryMatch match = certain ? EntryMatch.ofNamesakes(ones, others) : EntryMatch.ofVersions(ones, others);
        for (int index = 0; index < newTheirs.length; index++) {
            if (match.after(index) >= 0) {
                pair(newTheirs[index], newOurs[match.after(index)]);
            }
        }
    }

    private static int[] newcomers(int size, EntryMatch match) {
        return IntStream.range(0, size).filter(index -> match.before(index) < 0).toArray();
    }

    /** Values are the same when they are equal; what one was before only a base can tell. */
    private static boolean isValue(List<Part> entries) {
        return !entries.isEmpty() && entries.get(0) instanceof Part.Value;
    }

    private void pair(int their, int our) {
        toOurs[their] = our;
        toTheirs[our] = their;
    }

    private void our(int index) {
        Part our = ours.get(index);
        Place where = place.entry(our, index);
        @Nullable Part before = before(ofOurs.before(index));
        @Nullable Part their = toTheirs[index] < 0 ? null : theirs.get(toTheirs[index]);
        if (their == null) {
            gone(where, before, our);
        } else if (our instanceof Part.Value) {
            value(index, before, their, our);
        } else if (before != null || !walk.isBased()) {
            walk.entry(where, (Part.Entry) before, (Part.Entry) their, (Part.Entry) our);
        } else if (!their.equals(our)) {
            List<Change> taking = replacing(where, (Part.Entry) their, (Part.Entry) our);
            walk.conflict(new Conflict(Kind.ADDED_TWICE, where, null, their, our, taking));
        }
    }

    /** A value that one side has already does not come a second time: there, the one it took the place of is merely gone. */
    private void value(int index, @Nullable Part before, Part their, Part our) {
        Place where = place.entry(our, index);
        boolean changed = !their.equals(before) && !their.equals(our);
        if (changed && isSpare(their, theirs, ours)) {
            gone(where, before, our);
        } else if (changed && !our.equals(before) && isSpare(our, ours, theirs)) {
            onlyTheir(toTheirs[index]);
        } else {
            walk.value(where, before, their, our);
        }
    }

    /** Whether a part is a value that the other side has as often, whatever it was there before. */
    private static boolean isSpare(Part part, List<Part> here, List<Part> there) {
        return part instanceof Part.Value && Collections.frequency(here, part) <= Collections.frequency(there, part);
    }

    private @Nullable Part before(int index) {
        return index < 0 ? null : base.get(index);
    }

    private static List<Change> replacing(Place where, Part.Entry their, Part.Entry our) {
        MergeWalk walk = new MergeWalk(true);
        walk.entry(where, our, their, our);
        return walk.changes();
    }

    private void gone(Place where, @Nullable Part before, Part our) {
        EntryRemoved taking = new EntryRemoved(where, our);
        if (isSpare(our, ours, theirs)) {
            return;
        }
        if (our.equals(before)) {
            walk.change(taking);
        } else if (before != null) {
            walk.conflict(new Conflict(Kind.REMOVED_BY_THEM, where, before, null, our, List.of(taking)));
        }
    }

    private void onlyTheir(int index) {
        Part their = theirs.get(index);
        @Nullable Part before = before(ofTheirs.before(index));
        EntryAdded taking = new EntryAdded(place.entry(their, index), anchor(index), their);
        if (isSpare(their, theirs, ours)) {
            return;
        }
        if (before == null) {
            walk.change(taking);
        } else if (!their.equals(before)) {
            walk.conflict(new Conflict(Kind.REMOVED_BY_US, taking.place(), before, their, null, List.of(taking)));
        }
    }

    /** Behind the entry that theirs has before it; behind everything if theirs has nothing of ours after it. */
    private int anchor(int index) {
        if (IntStream.range(index, toOurs.length).allMatch(later -> toOurs[later] < 0)) {
            return EntryAdded.LAST;
        }
        return IntStream.iterate(index - 1, earlier -> earlier >= 0, earlier -> earlier - 1)
                .map(earlier -> toOurs[earlier])
                .filter(our -> our >= 0)
                .findFirst()
                .orElse(EntryAdded.FIRST);
    }

    /** The order is ours to keep unless theirs changed it: entries that both have then change places among themselves. */
    private void order() {
        int[] slots = IntStream.range(0, ours.size())
                .filter(index -> toTheirs[index] >= 0)
                .toArray();
        int[] wanted = Arrays.stream(toOurs).filter(our -> our >= 0).toArray();
        if (walk.isBased() && theirsChangedTheOrder() && !Arrays.equals(slots, wanted)) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, ours.size()).boxed().toList());
            for (int i = 0; i < slots.length; i++) {
                order.set(slots[i], wanted[i]);
            }
            walk.change(new Reordered(place, order, ours));
        }
    }

    private boolean theirsChangedTheOrder() {
        int[] kept = IntStream.range(0, base.size())
                .map(ofTheirs::after)
                .filter(index -> index >= 0)
                .toArray();
        return IntStream.range(1, kept.length).anyMatch(i -> kept[i] < kept[i - 1]);
    }
}
