package no.grobunn.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.FunderProfileId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.text.NearestMatch;

/** The funder profiles at hand: those that the product brings, and a person's own, which go before them. Immutable and thread-safe. */
public final class FunderProfiles {
    private static final List<String> BUILT_IN = List.of(
            "competence-pilot-2020",
            "county-circular-2023",
            "county-portal",
            "county-pre-project-2022",
            "generic",
            "innovation-norway-2020",
            "interreg-se-no-2014",
            "research-council");

    private final SortedMap<String, FunderProfile> profiles;
    private final List<Problem> problems;

    private FunderProfiles(SortedMap<String, FunderProfile> profiles, List<Problem> problems) {
        this.profiles = Collections.unmodifiableSortedMap(profiles);
        this.problems = List.copyOf(problems);
    }

    /** The profiles that the product brings: examples, each valid on its days. */
    public static FunderProfiles builtIn() {
        return Brought.PROFILES;
    }

    /**
     * The product's profiles and those in the folder {@code profiles} beside a dossier. Of two with the same id the person's own holds; two own ones with the same
     * id are a problem.
     *
     * @param dossier the dossier's folder, or its file
     */
    public static FunderProfiles beside(Path dossier) {
        ProfileFolder own = ProfileFolder.beside(dossier);
        SortedMap<String, FunderProfile> all = new TreeMap<>(builtIn().profiles);
        own.profiles().forEach(profile -> all.put(profile.id().value(), profile));
        return new FunderProfiles(all, own.problems());
    }

    /** The profile with this id. */
    public Optional<FunderProfile> find(FunderProfileId id) {
        return Optional.ofNullable(profiles.get(id.value()));
    }

    /** The profile that a pilot names; {@link FunderProfile#generic()} if it names none, or one that is not at hand. */
    public FunderProfile forPilot(PilotSketch pilot) {
        return Optional.ofNullable(pilot.funder()).flatMap(this::find).orElseGet(FunderProfile::generic);
    }

    /** Every id, sorted. */
    public List<FunderProfileId> ids() {
        return profiles.values().stream().map(FunderProfile::id).toList();
    }

    /** The id nearest to one that is not at hand; empty if none is near. */
    public Optional<FunderProfileId> nearest(String id) {
        return NearestMatch.of(id, profiles.keySet()).map(FunderProfileId::new);
    }

    /** What is wrong with the person's own profiles, in reading order; such a profile is not at hand. Places name the file as {@code profiles/x.yaml}. */
    public List<Problem> problems() {
        return problems;
    }

    /** Made when first asked for. */
    private static final class Brought {
        static final FunderProfiles PROFILES = load();

        private static FunderProfiles load() {
            SortedMap<String, FunderProfile> profiles = new TreeMap<>();
            for (String name : BUILT_IN) {
                FunderProfile profile = load(name + ".yaml");
                profiles.put(profile.id().value(), profile);
            }
            return new FunderProfiles(profiles, List.of());
        }

        private static FunderProfile load(String file) {
            try (InputStream in = Objects.requireNonNull(FunderProfile.class.getResourceAsStream(file), file)) {
                ProfileReadResult read = new ProfileReader().read(file, in.readAllBytes());
                return read.profile().orElseThrow(() -> new IllegalStateException(file + ": " + read.problems()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
