import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../ui/html-reader.test-support.ts'
import { contextFor, summary } from '../reference.test-support.ts'
import { sitemapPage } from './sitemap.page.ts'

test('the site map leads to every page once', () => {
  const page = read(
    sitemapPage(contextFor('en', '/sitemap', [summary, { ...summary, slug: 'garam' }]), [2003, 2004]),
  )
  assert.deepEqual(
    page.querySelectorAll('.sitemap a').map((link) => link.getAttributeValue('href')),
    [
      '/en',
      '/en/partners/fullerton',
      '/en/places/fullerton',
      '/en/partners/garam',
      '/en/places/fullerton',
      '/en/places/yongin',
      '/en/exchanges',
      '/en/exchanges?from=2003&amp;to=2003',
      '/en/exchanges?from=2004&amp;to=2004',
      '/en/statistics',
      '/en/data',
      '/en/accessibility',
      '/en/privacy',
      '/en/sitemap',
    ],
  )
})

test('the satisfaction question speaks of the site map and the edition of what it lists', () => {
  const form = read(sitemapPage(contextFor('ko', '/sitemap'), [])).querySelector('.page-foot form')
  assert.equal(form?.querySelector('input[name="page"]')?.getAttributeValue('value'), '/sitemap')
  assert.equal(form?.querySelector('input[name="edition"]')?.getAttributeValue('value'), '7')
})
