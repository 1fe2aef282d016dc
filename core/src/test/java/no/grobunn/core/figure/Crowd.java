package no.grobunn.core.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.ProjectId;
import no.grobunn.core.quantity.Rating;
import no.grobunn.core.text.Language;
import no.grobunn.core.time.Period;

/** A dossier of many actors with names of every length, joined at random. */
final class Crowd {
    private static final String[] WORDS = {
        "Glomma",
        "AS",
        "videregående skole",
        "kompetanseforum",
        "Østfold",
        "næringsklynge",
        "opplæringskontor",
        "og",
        "IKS",
        "gjenvinningsbedrift",
        "Nedre",
        "interkommunalt"
    };
    private static final int LONGEST = 80;

    private final Random random;
    private final int size;

    Crowd(Random random, int size) {
        this.random = random;
        this.size = size;
    }

    Dossier dossier() {
        LocalDate day = LocalDate.of(2022, 1, 1);
        Project project = Project.builder(
                        new ProjectId("p"),
                        "Project",
                        Phase.PRE_PROJECT,
                        Language.NB,
                        "A project.",
                        id(0),
                        new Period(day, day.plusYears(1)))
                .build();
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            actors.add(actor(i));
        }
        return Dossier.builder(project)
                .actors(actors)
                .relationships(relationships())
                .build();
    }

    private static ActorId id(int number) {
        return new ActorId("a" + number);
    }

    private Actor actor(int number) {
        Set<ChainLevel> levels = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            levels.add(any(ChainLevel.values()));
        }
        return Actor.builder(id(number), name(), any(Sector.values()))
                .chainLevels(List.copyOf(levels))
                .build();
    }

    private String name() {
        StringBuilder name = new StringBuilder(any(WORDS));
        int length = 1 + random.nextInt(LONGEST);
        while (name.length() < length) {
            name.append(' ').append(any(WORDS));
        }
        return name.substring(0, length).strip();
    }

    private List<Relationship> relationships() {
        List<Relationship> relationships = new ArrayList<>();
        Set<String> joined = new TreeSet<>();
        for (int i = random.nextInt(1 + size); i > 0; i--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to && joined.add(from + "-" + to)) {
                relationships.add(new Relationship(
                        null,
                        id(from),
                        id(to),
                        null,
                        null,
                        null,
                        null,
                        any(RelationshipKind.values()),
                        any(RelationshipStatus.values()),
                        random.nextBoolean() ? null : new Rating(1 + random.nextInt(5)),
                        null,
                        null));
            }
        }
        return relationships;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
