package io.buyin.render.preview;

import io.buyin.render.chart.ChartPicture;
import io.buyin.render.chart.Inks;
import io.buyin.render.chart.PlotFrame;
import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.Charts;
import java.awt.Graphics2D;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.sl.draw.DrawFactory;
import org.apache.poi.sl.draw.DrawGraphicalFrame;
import org.apache.poi.sl.usermodel.GraphicalFrame;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;

/** Lets POI draw everything but charts, which it leaves blank: those are drawn from their plans. */
final class PlanDrawings extends DrawFactory {

  private final Map<String, ChartPlan> plans;
  private final Inks inks;

  PlanDrawings(Brief brief, Inks inks) {
    this.inks = inks;
    this.plans =
        Charts.in(brief.slides()).stream()
            .collect(Collectors.toMap(ChartPlan::name, Function.identity()));
  }

  @Override
  public DrawGraphicalFrame getDrawable(GraphicalFrame<?, ?> shape) {
    ChartPlan plan = plans.get(String.valueOf(shape.getShapeName()));
    return shape instanceof XSLFGraphicFrame frame && frame.hasChart() && plan != null
        ? new PlanDrawing(frame, plan, inks)
        : super.getDrawable(shape);
  }

  /** One chart frame, drawn from its plan where the native chart has its plot. */
  private static final class PlanDrawing extends DrawGraphicalFrame {

    private final XSLFGraphicFrame frame;
    private final ChartPlan plan;
    private final Inks inks;

    PlanDrawing(XSLFGraphicFrame frame, ChartPlan plan, Inks inks) {
      super(frame);
      this.frame = frame;
      this.plan = plan;
      this.inks = inks;
    }

    @Override
    public void draw(Graphics2D graphics) {
      CTPlotArea area = frame.getChart().getCTChart().getPlotArea();
      new ChartPicture(plan, plotFrame(area), inks).paint(graphics, frame.getAnchor());
    }

    private static PlotFrame plotFrame(CTPlotArea area) {
      CTManualLayout layout = area.getLayout().getManualLayout();
      CTScaling scaling = area.getValAxArray(0).getScaling();
      return new PlotFrame(
          layout.getX().getVal(),
          layout.getY().getVal(),
          layout.getW().getVal(),
          layout.getH().getVal(),
          scaling.getMin().getVal(),
          scaling.getMax().getVal());
    }
  }
}
