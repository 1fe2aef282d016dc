package no.grobunn.core.storage.tree;

/** A node of the tree, with its place. Immutable. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {
    /** Where it begins. */
    Mark mark();
}
