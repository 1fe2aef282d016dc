package no.grobunn.core.actormap;

import no.grobunn.core.drawing.Drawing;

/**
 * Nominal distances by which routes are compared before anything has its place, in points.
 *
 * @param slotPitch from slot to slot
 * @param rowPitch from row to row
 */
record MapMeasures(double slotPitch, double rowPitch) {
    /** How far apart lines run in a gutter or a strip. */
    static final double TRACK = Drawing.mm(1.5);

    /** How far a band's places are apart: half a slot. */
    double across(int placeA, int placeB) {
        return Math.abs(placeA - placeB) * slotPitch / 2;
    }

    double down(int bandA, int bandB) {
        return Math.abs(bandA - bandB) * rowPitch / 2;
    }
}
