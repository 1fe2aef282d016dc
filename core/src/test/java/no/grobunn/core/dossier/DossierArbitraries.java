package no.grobunn.core.dossier;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Sound dossiers of every shape, made from the field catalogue. */
public final class DossierArbitraries {
    private DossierArbitraries() {}

    /** Dossiers with every kind of object, and texts that try a file format. */
    public static Arbitrary<Dossier> dossiers() {
        return Arbitraries.randomValue(random -> generate(random));
    }

    /** The same dossier for the same random numbers. */
    public static Dossier generate(Random random) {
        return new DossierGenerator(random).dossier();
    }
}
