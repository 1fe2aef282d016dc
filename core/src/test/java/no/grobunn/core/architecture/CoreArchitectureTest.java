package no.grobunn.core.architecture;

import java.util.List;
import java.util.Set;

class CoreArchitectureTest extends ArchitectureContract {
    CoreArchitectureTest() {
        super("no.grobunn.core");
    }

    @Override
    protected List<HouseRule> rules(String root, Set<String> exported) {
        return CoreRules.all(root, exported);
    }
}
