"""Clicks through a report card in a headless browser: page_clicks.py EDITION

Looks at what a person would: no sideways scrolling on a phone, dark colours in the dark, slides
that open by key and by mouse, a search that finds a figure, links that lead to files.
"""

import os
import sys
from urllib.parse import unquote, urlparse

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


def browser():
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


def need(condition, sentence):
    if not condition:
        sys.exit("report card: " + sentence)


def width(page, pixels, dark):
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": pixels, "height": 844, "deviceScaleFactor": 1, "mobile": pixels < 500},
    )
    page.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]},
    )


def click(page, element):
    """A click where the element is; the page itself scrolls smoothly, which a driver will not await."""
    page.execute_script(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element
    )
    element.click()


def looks(page):
    for pixels in (1280, 390):
        for dark in (False, True):
            width(page, pixels, dark)
            wide = page.execute_script("return document.documentElement.scrollWidth")
            need(wide <= pixels, f"{wide} pixels wide on a screen of {pixels}")
            ground = page.execute_script("return getComputedStyle(document.body).backgroundColor")
            need((ground == "rgb(255, 255, 255)") != dark, f"ground {ground} where dark is {dark}")
    width(page, 1280, False)


def slides(page):
    viewer = page.find_element(By.ID, "viewer")
    buttons = page.find_elements(By.CSS_SELECTOR, "[data-slide]")
    need(len(buttons) > 1, "no slides to look at")
    caption = page.find_element(By.ID, "caption")
    click(page, buttons[0])
    need(viewer.get_attribute("open") is not None, "a click does not enlarge a slide")
    first = caption.text
    page.find_element(By.ID, "next").click()
    need(caption.text != first, "Next shows the same slide")
    page.switch_to.active_element.send_keys(Keys.ARROW_LEFT)
    need(caption.text == first, "the left arrow does not lead back")
    page.switch_to.active_element.send_keys(Keys.ESCAPE)
    need(viewer.get_attribute("open") is None, "Escape does not close the slide")
    need(page.switch_to.active_element == buttons[0], "the focus is lost after closing")
    page.switch_to.active_element.send_keys(Keys.ENTER)
    need(viewer.get_attribute("open") is not None, "the Enter key does not enlarge a slide")
    page.find_element(By.ID, "close").click()
    broken = page.execute_script(
        "return [...document.querySelectorAll('.slides img, .picture')]"
        ".filter(image => !image.src.startsWith('data:image/png;base64,') || !image.alt).length"
    )
    need(broken == 0, f"{broken} pictures are not in the page or have no text")


def figures(page):
    field = page.find_element(By.ID, "find")
    shown = lambda: len(
        [row for row in page.find_elements(By.CSS_SELECTOR, "#figure-list tbody tr") if row.is_displayed()]
    )
    whole = shown()
    word = page.find_element(By.CSS_SELECTOR, "#figure-list tbody tr .id").text
    field.send_keys(word)
    need(1 <= shown() < whole, f"searching {word} shows {shown()} of {whole} figures")
    field.send_keys(" no-such-figure")
    need(shown() == 0, "searching nonsense still shows figures")
    field.clear()
    field.send_keys("a", Keys.BACKSPACE)
    need(shown() == whole, "clearing the search does not bring the figures back")


def links(page):
    for link in page.find_elements(By.CSS_SELECTOR, "a[href]"):
        address = urlparse(link.get_attribute("href"))
        if address.fragment:
            page.find_element(By.ID, address.fragment)
        else:
            need(os.path.exists(unquote(address.path)), f"{address.path} does not exist")


def main(edition):
    page = browser()
    try:
        page.get("file://" + os.path.abspath(os.path.join(edition, "internal", "index.html")))
        looks(page)
        slides(page)
        figures(page)
        links(page)
        click(page, page.find_element(By.LINK_TEXT, "All editions"))
        need(page.title == "Editions", "the list of editions does not open")
        page.find_element(By.CSS_SELECTOR, "ol a").click()
        need(page.find_elements(By.ID, "glance"), "the list of editions does not lead back")
        errors = [line["message"] for line in page.get_log("browser") if line["level"] == "SEVERE"]
        need(not errors, "; ".join(errors))
    finally:
        page.quit()
    print("report card: clicked through at 1280 and 390 pixels, light and dark")


main(sys.argv[1])
