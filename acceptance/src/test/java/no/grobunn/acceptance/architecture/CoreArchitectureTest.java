package no.grobunn.acceptance.architecture;

import java.util.List;
import java.util.Set;

class CoreArchitectureTest extends ArchitectureContract {
    CoreArchitectureTest() {
        super("core", "no.grobunn.core", "core");
    }

    @Override
    List<HouseRule> ownRules(String root, Set<String> exported) {
        return CoreRules.all(root, exported);
    }

    @Override
    List<HouseRule> otherRules(String root, Set<String> exported) {
        return List.of();
    }
}
