package io.standfirst.bench;

import java.util.List;
import java.util.Locale;

/** A chart of figures: how many times as fast as the best peer, on a logarithmic scale, as SVG. */
final class Chart {

    private static final int WIDTH = 760;
    private static final int LABELS = 250;
    private static final int ROW = 34;
    private static final int TOP = 40;
    /** The scale ends at ten to this power. */
    private static final int DECADES = 3;

    private Chart() {
    }

    /** Of those that can be compared. */
    static String svg(List<Figure> figures) {
        List<Figure> compared = figures.stream().filter(figure -> figure.times() > 0).toList();
        int height = TOP + compared.size() * ROW + 20;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="13">
                <title>Answers a second, as many times those of the best peer</title>
                <rect width="100%%" height="100%%" fill="white"/>
                """, WIDTH, height));
        for (int decade = 0; decade <= DECADES; decade++) {
            double x = x(Math.pow(10, decade));
            svg.append(String.format(Locale.ROOT, """
                    <line x1="%1$.1f" y1="%2$d" x2="%1$.1f" y2="%3$d" stroke="#ddd"/>
                    <text x="%1$.1f" y="%4$d" text-anchor="middle" fill="#555">%5$,.0f×</text>
                    """, x, TOP - 8, height - 15, TOP - 16, Math.pow(10, decade)));
        }
        for (int i = 0; i < compared.size(); i++) {
            Figure figure = compared.get(i);
            int y = TOP + i * ROW;
            double end = x(figure.times());
            svg.append(String.format(Locale.ROOT, """
                    <text x="%d" y="%d" text-anchor="end">%s</text>
                    <rect x="%d" y="%d" width="%.1f" height="20" fill="#1f6f8b"/>
                    <text x="%.1f" y="%d" fill="#222">%s×</text>
                    """, LABELS - 10, y + 16, figure.work(), LABELS, y + 2, Math.max(1, end - LABELS), end + 6, y + 16,
                    Figure.number(figure.times())));
        }
        return svg.append("</svg>\n").toString();
    }

    private static double x(double times) {
        double part = Math.log10(Math.max(1, times)) / DECADES;
        return LABELS + Math.min(1.05, part) * (WIDTH - LABELS - 60);
    }
}
