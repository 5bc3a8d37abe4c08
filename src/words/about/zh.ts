import { grouped } from '../quantity.ts'
import type { AboutWords } from './ko.ts'

const n = (count: number): string => grouped(count, 'zh')

export const zh: AboutWords = {
  dataTitle: '关于数据',
  dataAbout: (site) => `${site}数据的读法、来源、文件与使用许可`,
  dataLead: '本网站的每个数值都注明来源、所属时间以及最近一次核对的日期。',
  reading: [
    {
      title: '怎样读这些数值',
      paragraphs: [
        '“截至”表示数值所属的时间，“核对”是工作人员最近一次查看的日期。时间较久的数值会注明已经过时。',
        '“推定”表示原文没有写明，根据上下文判断。没有记载的数字不写作0，而写作“没有记载”。',
        '“市长等一行6人”按6人计算。作为另一项交流的一部分记录的活动，其人员不重复计算。',
        '日期只写到原文的精度。只知道月份的，不添加日子。',
      ],
    },
    {
      title: '更正与撤下',
      paragraphs: [
        '更正已公开的记录时，先前的版本予以保留。撤下的记录，其网址只显示撤下的日期和原因。',
        '“最后更新”是内容实际变动的日期，仅改动外观不计在内。',
      ],
    },
  ],
  sourcesTitle: '来源',
  sourcesCaption: '已公开记录所依据的资料：收到日期及引用它的记录数',
  sourceColumn: '资料',
  receivedColumn: '收到日期',
  quotedColumn: '引用',
  quoted: (exchanges, agreements, facts) =>
    [
      exchanges > 0 ? `交流${n(exchanges)}项` : '',
      agreements > 0 ? `协议${n(agreements)}项` : '',
      facts > 0 ? `概况${n(facts)}项` : '',
    ]
      .filter((part) => part !== '')
      .join('、'),
  noSources: '尚未引用任何资料。',
  filesTitle: '下载',
  licenceTitle: '使用许可',
  licence: (licence) => `本网站的记录可按${licence}的条件使用。`,
  noLicence: '尚未确定使用许可条件，使用前请咨询主管部门。',
  mapsCredit: '地图海岸线来自Natural Earth（公共领域）。各地坐标均注明来源。',

  accessibilityTitle: '无障碍说明',
  accessibilityAbout: (site) => `${site}为人人可用所遵守的标准以及尚待改进之处`,
  accessibilityLead: '任何人用任何设备，都应能读到相同的内容。',
  accessibility: [
    {
      title: '遵守的标准',
      paragraphs: [
        '本网站按照韩国网页内容无障碍指南2.2和WCAG 2.2 AA级制作并测试。',
        '所有页面均可只用键盘、不用脚本、在320像素宽度下、将文字放大到400%时使用，并支持浅色、深色和高对比度显示。',
        '地图和图表都配有内容相同的文字或表格，不单靠颜色表达含义。其他语言的词语均标明所属语言。',
      ],
    },
    {
      title: '测试方法',
      paragraphs: [
        '每次发布时，都会在真实浏览器中用自动工具（axe-core、html-validate）检查四种语言的页面，并测试键盘操作。',
        '自动检查无法发现所有问题。本网站未经外部机构认证。',
      ],
    },
    {
      title: '已知的不足',
      paragraphs: [
        '许多交流的标题和说明只有记录时所用的语言。没有译文的地方会加以注明。',
        '旧网页的文字按原样显示，因此句子可能不完整或空格异常。',
      ],
    },
  ],
  accessibilityContact: '请告诉我们不便之处',
  accessibilityContactText: '如有不便使用之处，请告知下列部门，也可以写在页面末尾的意见栏。',

  privacyTitle: '隐私说明',
  privacyAbout: (site) => `${site}保留什么、不保留什么`,
  privacyLead: '阅读本网站不需要姓名、注册或Cookie。',
  privacy: [
    {
      title: '浏览时',
      paragraphs: [
        '不向访客发送Cookie，不调用外部字体、地图或统计工具，不收集访问记录。',
        '运营服务器的机构可能为安全保留访问日志，保存期限按该机构的规定。',
      ],
    },
    {
      title: '回答满意度调查时',
      paragraphs: ['只保留所评页面及其版本、分数、意见、语言和日期，不保留姓名和IP地址。'],
    },
    {
      title: '指出错误时',
      paragraphs: [
        '保留错误之处、正确内容及依据。用于回复的电子邮件地址只在您填写时收取，回复后即删除。',
        '您的来信和答复可能公开，地址不会公开。',
      ],
    },
    {
      title: '记录中的人物',
      paragraphs: [
        '因公往来的人员可连同职务一并记载。未经同意不记载私人姓名，未成年人的姓名一律不记载。',
        '如希望更正或撤下有关自己的记录，请告知主管部门。',
      ],
    },
  ],
  contactTitle: '主管部门',
  noContact: '尚未注明主管部门，请拨打该市的总机咨询。',

  allPages: '所有页面',
  partnersHeading: '交流城市',
  recordsHeading: '记录',
  aboutHeading: '本网站',
}
