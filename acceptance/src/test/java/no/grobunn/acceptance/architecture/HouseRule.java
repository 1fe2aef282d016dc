package no.grobunn.acceptance.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule that the code keeps.
 *
 * @param name by which a seeded violation names it, {@code domain-knows-nobody}
 * @param rule what it asks, with the reason
 */
record HouseRule(String name, ArchRule rule) {
    @Override
    public String toString() {
        return name;
    }
}
